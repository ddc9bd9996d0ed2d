package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kbaudit.audit.Circumstances;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.gate.Known;
import kbaudit.gate.Recognition;
import kbaudit.gate.Remembered;
import kbaudit.gate.Silenced;
import kbaudit.report.Report;
import kbaudit.revision.ChangedLines;
import kbaudit.revision.NoComparison;
import kbaudit.revision.Revision;

/**
 * Keeps the findings in which a changed statement takes part, and tells the new ones from those
 * that were there. Whether one was there the texts of then say: they are written to a temporary
 * folder and audited in the same way. When nothing changed, or what changed contradicts nothing,
 * that is left out.
 *
 * <p>A note says that two texts hardly contradict each other. Where a change makes it more than
 * that, the change brought the contradiction in: it is new. A warning that becomes an error was a
 * contradiction before, only less surely; it is not, or a better wording would be stopped. Nor is
 * it where notes fail too.
 */
final class Since {
  private final Session session;
  private final CheckRequest request;
  private final String revision;

  Since(Session session, CheckRequest request, String revision) {
    this.session = session;
    this.request = request;
    this.revision = revision;
  }

  /**
   * @throws UsageFault when there is nothing to compare with
   */
  Report only(Report report) {
    try {
      Path root = request.root().path().toRealPath();
      try (Revision base = Revision.of(revision, root)) {
        ChangedLines lines = base.changes();
        return report.findings().isEmpty() || lines.isEmpty()
            ? report.gated(List.of(), Known.since(List.of()))
            : only(report, root, base, lines);
      }
    } catch (NoComparison none) {
      throw new UsageFault(session.messages().get(none.key(), none.arguments()));
    } catch (IOException broken) {
      throw new UsageFault(
          session.messages().get("gate.since.unreadable", String.valueOf(broken.getMessage())));
    }
  }

  private Report only(Report report, Path root, Revision base, ChangedLines lines)
      throws NoComparison, IOException {
    Circumstances now = Circumstances.of(root, request.reading(), request.auditing());
    Path folder = Files.createTempDirectory("kbaudit-since");
    try {
      Then then = new Then(folder.toRealPath(), root, base, request);
      then.write(now.files(), lines);
      Circumstances.Changes changes = now.since(then.circumstances());
      Predicate<Saying> changed = saying -> changes.touch(saying) || touch(saying, then, lines);
      List<Contradiction> touched =
          report.findings().stream().filter(finding -> takesPart(finding, changed)).toList();
      return touched.isEmpty()
          ? report.gated(List.of(), Known.since(List.of()))
          : split(report, touched, then.findings(session.auditor()), changed);
    } finally {
      delete(folder);
    }
  }

  private static boolean takesPart(Contradiction finding, Predicate<Saying> changed) {
    return finding.answers().stream().flatMap(answer -> answer.says().stream()).anyMatch(changed);
  }

  /** The statement itself, or a heading that says what it is about. */
  private static boolean touch(Saying saying, Then then, ChangedLines lines) {
    return Stream.concat(Stream.of(saying.location()), saying.context().stream())
        .anyMatch(place -> lines.touch(then.today(place.path()), place.line(), place.endLine()));
  }

  private Report split(
      Report report,
      List<Contradiction> touched,
      List<Contradiction> before,
      Predicate<Saying> changed) {
    List<Contradiction> all = new ArrayList<>(report.findings());
    report.known().silenced().forEach(known -> all.add(known.finding()));
    List<Remembered> known = before.stream().map(Remembered::of).toList();
    Recognition recognition = Recognition.of(known, all, changed);
    List<Contradiction> fresh = new ArrayList<>();
    List<Silenced> existing = new ArrayList<>();
    for (Contradiction finding : touched) {
      if (recognition
          .of(finding)
          .map(earlier -> before.get(known.indexOf(earlier)))
          .filter(earlier -> !grew(earlier, finding))
          .isPresent()) {
        existing.add(new Silenced(finding, Silenced.Reason.EXISTING, "", Optional.empty()));
      } else {
        fresh.add(finding);
      }
    }
    return report.gated(fresh, Known.since(existing));
  }

  private boolean grew(Contradiction before, Contradiction now) {
    return before.severity() == Severity.NOTE
        && now.severity() != Severity.NOTE
        && !request.failOn().includes(Severity.NOTE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
