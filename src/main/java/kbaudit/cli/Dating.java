package kbaudit.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import kbaudit.report.History;
import kbaudit.report.LastChange;
import kbaudit.report.Report;
import kbaudit.report.ReportFormat;
import kbaudit.revision.Authorship;
import kbaudit.settings.AuditRoot;

/**
 * Looks up in the repository when the places of the findings last changed, for outputs that tell
 * it: the page always, and every output when sides that fell behind are to be named.
 */
final class Dating {
  /** The files of the most important findings: to learn the history of one takes time. */
  private static final int MOST_FILES = 200;

  private final CheckRequest request;

  Dating(CheckRequest request) {
    this.request = request;
  }

  Report dated(Report report) {
    boolean stale = request.auditing().tellsStaleSides();
    return stale || hasPage() ? report.dated(new History(changes(report), stale)) : report;
  }

  private boolean hasPage() {
    return request.format() == ReportFormat.HTML
        || request.reports().stream().anyMatch(target -> target.format() == ReportFormat.HTML);
  }

  private Map<Location, LastChange> changes(Report report) {
    Path folder = AuditRoot.folderOf(request.root().path());
    Optional<Authorship> known = Authorship.of(folder, request.today());
    Map<Location, LastChange> changes = new LinkedHashMap<>();
    if (known.isPresent()) {
      try (Authorship authors = known.get()) {
        Set<String> files = new LinkedHashSet<>();
        places(report)
            .filter(place -> files.contains(place.path()) || files.size() < MOST_FILES)
            .forEach(place -> {
              files.add(place.path());
              authors
                  .last(folder.resolve(place.path()), place.line(), lastLine(place))
                  .ifPresent(
                      change -> changes.put(place, new LastChange(change.date(), change.who())));
            });
      }
    }
    return changes;
  }

  private static Stream<Location> places(Report report) {
    return report.findings().stream()
        .flatMap(finding -> finding.answers().stream())
        .flatMap(answer -> answer.says().stream())
        .map(Saying::location);
  }

  private static int lastLine(Location place) {
    boolean endsBefore = place.endColumn() == 1 && place.endLine() > place.line();
    return endsBefore ? place.endLine() - 1 : place.endLine();
  }
}
