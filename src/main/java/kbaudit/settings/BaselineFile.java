package kbaudit.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.gate.Accepted;
import kbaudit.gate.Baseline;
import kbaudit.gate.Remembered;
import kbaudit.gate.Statement;

/** {@code kbaudit-baseline.yaml} → the baseline. */
public final class BaselineFile {
  /** Its name, beside {@code kbaudit.yaml} or at the top of the audited folder. */
  public static final String NAME = "kbaudit-baseline.yaml";

  private static final List<String> FILE_KEYS = List.of("version", "findings");
  private static final List<String> ENTRY_KEYS =
      List.of("id", "rule", "question", "reason", "owner", "since", "expires", "answers");
  private static final List<String> STATEMENT_KEYS =
      List.of("value", "text", "channel", "entry", "quote");

  private BaselineFile() {}

  /**
   * What was read.
   *
   * @param problems errors: a baseline read in part would let a run fail or pass by accident
   */
  public record Loaded(Baseline baseline, List<Problem> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /** Looks in the folder and then upward. */
  public static Optional<Path> upwardFrom(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(NAME))) {
        return Optional.of(folder.resolve(NAME));
      }
    }
    return Optional.empty();
  }

  /**
   * @param name how problems call the file
   */
  public static Loaded read(Path file, String name) {
    List<Problem> problems = new ArrayList<>();
    List<Accepted> entries =
        YamlFile.text(file, name, problems)
            .flatMap(yaml -> YamlFile.parse(yaml, name, problems))
            .filter(root -> !root.isEmpty())
            .flatMap(root -> new YamlRecord(root, FILE_KEYS).part("findings"))
            .map(list -> list.list().stream().flatMap(part -> entry(part).stream()).toList())
            .orElse(List.of());
    return new Loaded(new Baseline(entries), problems);
  }

  private static Optional<Accepted> entry(YamlPart part) {
    YamlRecord entry = new YamlRecord(part, ENTRY_KEYS);
    Optional<String> id = entry.required("id");
    Optional<String> rule = entry.required("rule");
    Optional<String> reason = entry.required("reason");
    if (id.isEmpty() || rule.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    List<List<Statement>> answers =
        entry.part("answers").map(YamlPart::list).orElse(List.of()).stream()
            .map(answer -> says(answer, rule.get()))
            .toList();
    return Optional.of(
        new Accepted(
            new Remembered(id.get(), rule.get(), entry.raw("question"), answers),
            reason.get(),
            entry.text("owner"),
            entry.date("since").orElse(LocalDate.EPOCH),
            entry.date("expires")));
  }

  private static List<Statement> says(YamlPart answer, String rule) {
    return new YamlRecord(answer, List.of("says"))
        .part("says").map(YamlPart::list).orElse(List.of()).stream()
            .map(part -> new YamlRecord(part, STATEMENT_KEYS))
            .map(one ->
                new Statement(
                    rule,
                    one.raw("value"),
                    one.raw("text"),
                    one.raw("channel"),
                    one.raw("entry"),
                    one.raw("quote"),
                    ""))
            .toList();
  }
}
