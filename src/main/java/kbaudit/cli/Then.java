package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Circumstances;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Contradiction;
import kbaudit.gate.Silenced;
import kbaudit.report.Report;
import kbaudit.revision.ChangedLines;
import kbaudit.revision.NoComparison;
import kbaudit.revision.Revision;

/**
 * The audited folder as it was, read with the settings of today: what they let in for the first
 * time was there already.
 */
final class Then {
  private final Path folder;
  private final Path root;
  private final Revision base;
  private final CheckRequest request;

  /**
   * @param folder an empty one, which stands for the top of what git keeps
   * @param root the audited folder of today, without links
   */
  Then(Path folder, Path root, Revision base, CheckRequest request) {
    this.folder = folder;
    this.root = root;
    this.base = base;
    this.request = request;
  }

  /**
   * Writes it. What git does not know, because it is told to ignore it or because it lies
   * elsewhere, was as it is.
   *
   * @param read files that are read today
   */
  void write(Set<String> read, ChangedLines changes) throws NoComparison, IOException {
    List<Path> wanted = new ArrayList<>(List.of(root));
    request.truths().file().map(Then::real).ifPresent(wanted::add);
    base.writeTo(folder, wanted);
    for (String path : read) {
      Path file = today(path);
      Path then = then(file);
      if (file.startsWith(base.top()) && !Files.exists(then) && !changes.name(file)) {
        Files.createDirectories(then.resolveSibling(""));
        Files.copy(file, then);
      }
    }
  }

  /** A file of today, as places of a report name it. */
  Path today(String path) {
    Path from = Files.isDirectory(root) ? root : root.resolveSibling("");
    return from.resolve(path).normalize();
  }

  /** Where a file of today stands in the folder as it was. */
  private Path then(Path file) {
    return folder.resolve(base.top().relativize(file));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath();
    }
  }

  private AuditOptions auditing() {
    Optional<Path> facts =
        request.truths().file().map(Then::real).filter(file -> file.startsWith(base.top()));
    return facts.map(file -> request.auditing(then(root), then(file))).orElseGet(request::auditing);
  }

  Circumstances circumstances() {
    return Circumstances.of(then(root), request.reading(), auditing());
  }

  /** All of them, those that comments silence included; none when there was no such folder. */
  List<Contradiction> findings(Auditor auditor) {
    if (!Files.exists(then(root))) {
      return List.of();
    }
    Report before = auditor.run(then(root), request.reading(), auditing(), Progress.SILENT);
    return Stream.concat(
            before.findings().stream(), before.known().silenced().stream().map(Silenced::finding))
        .toList();
  }
}
