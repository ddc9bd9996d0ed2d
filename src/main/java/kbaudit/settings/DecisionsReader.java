package kbaudit.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.gate.Decision;
import kbaudit.gate.Decision.Verdict;

/**
 * {@code decisions.yaml}, or the list under {@code decisions} in {@code kbaudit.yaml} → decisions.
 */
public final class DecisionsReader {
  /** The file's name, beside {@code kbaudit.yaml}. */
  public static final String FILE = "decisions.yaml";

  private static final List<String> KEYS =
      List.of("finding", "both-right", "right", "ignore", "reason", "by", "texts", "expires");

  private DecisionsReader() {}

  /** What was read; a decision with a fault does not count. */
  public record Loaded(List<Decision> decisions, List<Problem> problems) {
    public Loaded {
      decisions = List.copyOf(decisions);
      problems = List.copyOf(problems);
    }
  }

  /** A file that is not there holds no decisions. */
  public static Loaded read(Path file, String name) {
    List<Problem> problems = new ArrayList<>();
    if (!Files.exists(file)) {
      return new Loaded(List.of(), List.of());
    }
    List<Decision> decisions =
        YamlFile.text(file, name, problems)
            .flatMap(yaml -> YamlFile.parse(yaml, name, problems))
            .filter(root -> !root.isEmpty())
            .flatMap(root -> new YamlRecord(root, List.of("decisions")).part("decisions"))
            .map(DecisionsReader::read)
            .orElse(List.of());
    return new Loaded(decisions, problems);
  }

  static List<Decision> read(YamlPart list) {
    return list.list().stream().flatMap(part -> decision(part).stream()).toList();
  }

  private static Optional<Decision> decision(YamlPart part) {
    YamlRecord record = new YamlRecord(part, KEYS);
    Optional<String> finding = record.required("finding");
    Optional<String> reason = record.required("reason");
    Optional<String> by = record.required("by");
    Optional<Verdict> verdict = verdict(record);
    if (verdict.isEmpty()) {
      part.report("problem.decision.verdict");
    }
    if (finding.isEmpty() || reason.isEmpty() || by.isEmpty() || verdict.isEmpty()) {
      return Optional.empty();
    }
    String detail = record.text("both-right").or(() -> record.text("right")).orElse("");
    return Optional.of(
        new Decision(
            finding.get(),
            verdict.get(),
            detail,
            reason.get(),
            by.get(),
            record.text("texts"),
            record.date("expires"),
            new Decision.Place(part.file(), record.line(), record.column())));
  }

  /** Exactly one of the three. */
  private static Optional<Verdict> verdict(YamlRecord record) {
    List<Verdict> given = new ArrayList<>();
    record.part("both-right").ifPresent(scope -> given.add(Verdict.BOTH_RIGHT));
    record.part("right").ifPresent(channel -> given.add(Verdict.RIGHT));
    record.part("ignore").ifPresent(yes -> given.add(Verdict.IGNORE));
    return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
  }
}
