package kbaudit.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import kbaudit.document.Text;
import kbaudit.facts.Fact;
import kbaudit.reader.tree.Node;
import kbaudit.reader.tree.YamlTree;

/** {@code facts.yaml} → what is true. */
public final class FactsFile {
  /** Its name, beside {@code kbaudit.yaml} or at the top of the audited folder. */
  public static final String NAME = "facts.yaml";

  /** For whom, where or for what a fact holds, by the names that sources use too. */
  private static final List<String> SCOPES = List.of("audience", "brand", "product", "region");

  private static final List<String> KEYS =
      List.of(
          "id",
          "question",
          "answer",
          "was",
          "audience",
          "brand",
          "product",
          "region",
          "owner",
          "from",
          "until");

  private static final int LONGEST_ID = 60;

  private final String name;
  private final List<Problem> problems;
  private final Set<String> ids = new HashSet<>();

  private FactsFile(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  /**
   * What was read; a fact with a fault does not count.
   *
   * @param problems errors: facts read in part would let a run pass by accident
   */
  public record Loaded(List<Fact> facts, List<Problem> problems) {
    /** Without a file. */
    public static final Loaded NONE = new Loaded(List.of(), List.of());

    public Loaded {
      facts = List.copyOf(facts);
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param name how problems and findings call the file: its path from the audited folder
   */
  public static Loaded read(Path file, String name) {
    List<Problem> problems = new ArrayList<>();
    List<Fact> facts =
        YamlFile.text(file, name, problems)
            .map(yaml -> new FactsFile(name, problems).facts(yaml))
            .orElse(List.of());
    return new Loaded(facts, problems);
  }

  private List<Fact> facts(String yaml) {
    List<YamlPart> parts =
        YamlFile.parse(yaml, name, problems)
            .filter(root -> !root.isEmpty())
            .flatMap(root -> new YamlRecord(root, List.of("facts")).part("facts"))
            .map(YamlPart::list)
            .orElse(List.of());
    // Read a second time for the place of every letter, which the settings do without.
    List<Node> nodes = texts(yaml);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i < nodes.size() && nodes.get(i) instanceof Node.Fields texts) {
        fact(parts.get(i), texts).ifPresent(facts::add);
      } else {
        parts.get(i).named("facts").report("problem.settings.expected-mapping", "facts");
      }
    }
    return facts;
  }

  private List<Node> texts(String yaml) {
    return YamlTree.read(new Source(name, yaml)).root().stream()
        .filter(Node.Fields.class::isInstance)
        .map(Node.Fields.class::cast)
        .flatMap(root -> root.list("facts").stream())
        .toList();
  }

  private Optional<Fact> fact(YamlPart part, Node.Fields texts) {
    YamlRecord record = new YamlRecord(part, KEYS);
    Optional<String> asked = record.required("question");
    Optional<String> answered = record.required("answer");
    Optional<LocalDate> from = record.date("from");
    Optional<LocalDate> until = record.date("until");
    Optional<Text> question = texts.text("question").map(Text::strip);
    Optional<Text> answer = texts.text("answer").map(Text::strip);
    boolean stated = asked.isPresent() && answered.isPresent();
    if (!stated || question.isEmpty() || answer.isEmpty() || !inOrder(record, from, until)) {
      return Optional.empty();
    }
    String id = record.text("id").orElseGet(() -> free(named(asked.get())));
    if (!ids.add(id)) {
      return part.report("problem.facts.twice", id);
    }
    return Optional.of(
        new Fact(
            id,
            question.get(),
            answer.get(),
            record.part("was").map(FactsFile::words).orElse(List.of()),
            scope(record, texts),
            record.text("owner"),
            from,
            until));
  }

  private static boolean inOrder(
      YamlRecord record, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
    if (backwards) {
      record.part("until").ifPresent(part -> part.report("problem.facts.backwards"));
    }
    return !backwards;
  }

  private static List<String> words(YamlPart list) {
    return list.list().stream().flatMap(part -> part.text().stream()).toList();
  }

  private static Map<String, Text> scope(YamlRecord record, Node.Fields texts) {
    Map<String, Text> scope = new TreeMap<>();
    for (String key : SCOPES) {
      if (record.text(key).isPresent()) {
        texts.text(key).map(Text::strip).ifPresent(text -> scope.put(key, text));
      }
    }
    return scope;
  }

  /** The second fact on one question is called question-2. */
  private String free(String name) {
    String free = name;
    for (int number = 2; ids.contains(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** "How long can I return an order?" is how-long-can-i-return-an-order. */
  private static String named(String question) {
    String words =
        question
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    return words.length() <= LONGEST_ID ? words : words.substring(0, LONGEST_ID);
  }
}
