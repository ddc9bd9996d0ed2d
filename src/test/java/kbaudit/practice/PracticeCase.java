package kbaudit.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kbaudit.candidate.Candidates;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Agreements;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.contradiction.Judge;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;
import kbaudit.report.Messages;
import kbaudit.report.RuleGuide;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;

/**
 * A few entries and what a practice should say of them, from {@code src/test/resources/practice}.
 *
 * @param name what to notice
 * @param expected the labels of the answers; empty where nothing is to be told
 */
record PracticeCase(String name, List<Entry> entries, List<String> expected) {
  private static final Lexicon LEXICON = Lexicon.standard();

  static Stream<PracticeCase> all(String practice) {
    List<PracticeCase> cases = new ArrayList<>();
    for (String block : read(practice).split("\\n\\s*\\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        cases.add(of(lines));
      }
    }
    return cases.stream();
  }

  static Stream<PracticeCase> wrong(String practice) {
    return all(practice).filter(one -> !one.expected.isEmpty());
  }

  static Stream<PracticeCase> fine(String practice) {
    return all(practice).filter(one -> one.expected.isEmpty());
  }

  private static String read(String practice) {
    try {
      return Files.readString(Path.of("src/test/resources/practice", practice + ".txt"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static PracticeCase of(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String language = lines.getFirst().replaceFirst("^\\w+: (\\w\\w), .*", "$1");
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("-> ")) {
        expected.addAll(Arrays.asList(line.substring(3).split(" / ")));
      } else {
        String[] parts = line.split(" \\| ", 3);
        entries.add(entry(entries.size(), parts[0], parts[1], parts[2], language));
      }
    }
    if (lines.getFirst().startsWith("wrong") == expected.isEmpty()) {
      throw new IllegalArgumentException(lines.getFirst());
    }
    return new PracticeCase(lines.getFirst(), entries, expected);
  }

  /**
   * @param language to be guessed when empty
   * @param title in brackets for a name that no customer reads
   * @param text one paragraph, or several parted by {@code " // "}
   */
  static Entry entry(int number, String channel, String title, String text, String language) {
    boolean name = title.startsWith("[");
    String path = channel + "/" + number + ".txt";
    String heading = title.replaceAll("[\\[\\]]", "");
    return new Entry(
        heading,
        path,
        channel,
        Optional.of(language).filter(code -> !code.isEmpty()),
        Optional.of(Text.of(new Source(path, heading), 0, heading.length())),
        name,
        List.of(),
        paragraphs(new Source(path, text.replace(" // ", "\n\n"))),
        List.of(),
        Scope.EVERYONE,
        Status.LIVE,
        Optional.empty(),
        Optional.empty());
  }

  private static List<Passage> paragraphs(Source source) {
    List<Passage> paragraphs = new ArrayList<>();
    int from = 0;
    for (String part : source.content().split("\n\n")) {
      paragraphs.add(Passage.paragraph(Text.of(source, from, from + part.length())));
      from += part.length() + 2;
    }
    return paragraphs;
  }

  /** What {@code kbaudit explain} shows, in every language it has. */
  static Stream<RuleGuide> guides(Practice practice) {
    return Messages.LANGUAGES.stream()
        .map(language -> RuleGuide.of(practice, Messages.of(language)));
  }

  /** The sentences of an example, an entry each, under a title that says nothing. */
  static List<Entry> spoken(RuleGuide.Example example) {
    List<Entry> entries = new ArrayList<>();
    for (RuleGuide.Spoken said : example.says()) {
      entries.add(entry(entries.size(), said.channel(), "[ALG]", said.sentence(), ""));
    }
    return entries;
  }

  /** The same; what one channel says stands in one entry. */
  static List<Entry> together(RuleGuide.Example example) {
    Map<String, String> texts = new TreeMap<>();
    example
        .says()
        .forEach(
            said -> texts.merge(said.channel(), said.sentence(), (one, two) -> one + " " + two));
    List<Entry> entries = new ArrayList<>();
    texts.forEach(
        (channel, text) -> entries.add(entry(entries.size(), channel, "[ALG]", text, "")));
    return entries;
  }

  List<Contradiction> findings(Practice practice) {
    return findings(practice, entries);
  }

  static List<Contradiction> findings(Practice practice, List<Entry> entries) {
    return findings(practice, entries, Policy.NONE);
  }

  static List<Contradiction> findings(Practice practice, List<Entry> entries, Policy policy) {
    LEXICON.prepare();
    Segmenter segmenter = new Segmenter(new MainLanguage(Language.NL, false));
    Claims reader = new Claims(segmenter, LEXICON, LocalDate.of(2026, 1, 31));
    List<Claim> claims =
        entries.stream().flatMap(entry -> reader.of(reader.read(entry)).stream()).toList();
    Rarity rarity = Rarity.of(claims);
    List<Judged> judged =
        new Judge(LEXICON, rarity, claims).judge(new Candidates(rarity).pairs(claims));
    List<Contradiction> against =
        practice == Practice.SILENT_CHANNEL ? Findings.of(judged) : List.of();
    return Practices.findings(
        EnumSet.of(practice),
        new Content(
            entries, against, Agreements.of(judged, against), policy, segmenter, reader, LEXICON));
  }

  @Override
  public String toString() {
    return name;
  }
}
