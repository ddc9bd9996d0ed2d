package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
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
 * folder and audited in the same way, but only when a changed statement takes part in anything at
 * all.
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
    try (Revision base = Revision.of(revision, request.root().path())) {
      ChangedLines changes = base.changes();
      List<Contradiction> touched =
          report.findings().stream().filter(finding -> takesPart(finding, changes)).toList();
      return touched.isEmpty()
          ? report.gated(List.of(), new Known(true, List.of()))
          : split(report, touched, before(base));
    } catch (NoComparison none) {
      throw new UsageFault(session.messages().get(none.key(), none.arguments()));
    } catch (IOException broken) {
      throw new UsageFault(
          session.messages().get("gate.since.unreadable", String.valueOf(broken.getMessage())));
    }
  }

  private static boolean takesPart(Contradiction finding, ChangedLines changes) {
    return finding.answers().stream()
        .flatMap(answer -> answer.says().stream())
        .flatMap(Since::places)
        .anyMatch(place -> changes.touch(place.path(), place.line(), place.endLine()));
  }

  /** The statement itself, and the headings that say what it is about. */
  private static Stream<kbaudit.document.Location> places(Saying saying) {
    return Stream.concat(Stream.of(saying.location()), saying.context().stream());
  }

  private static Report split(
      Report report, List<Contradiction> touched, List<Contradiction> before) {
    Recognition recognition =
        Recognition.of(before.stream().map(Remembered::of).toList(), report.findings());
    List<Contradiction> fresh = new ArrayList<>();
    List<Silenced> existing = new ArrayList<>();
    for (Contradiction finding : touched) {
      if (recognition.of(finding).isPresent()) {
        existing.add(new Silenced(finding, Silenced.Reason.EXISTING, "", Optional.empty()));
      } else {
        fresh.add(finding);
      }
    }
    return report.gated(fresh, new Known(true, existing));
  }

  private List<Contradiction> before(Revision base) throws IOException {
    Path folder = Files.createTempDirectory("kbaudit-since");
    try {
      Path root = base.writeTo(folder);
      return Files.exists(root) ? findings(root) : List.of();
    } finally {
      delete(folder);
    }
  }

  private List<Contradiction> findings(Path root) {
    Report before =
        session.auditor().run(root, request.reading(), request.auditing(root), Progress.SILENT);
    return Stream.concat(
            before.findings().stream(), before.known().silenced().stream().map(Silenced::finding))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
