package kbaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.gate.Audited;
import kbaudit.gate.Baseline;
import kbaudit.gate.Decision;
import kbaudit.gate.Gate;
import kbaudit.gate.Known;
import kbaudit.report.Report;
import kbaudit.settings.BaselineFile;
import kbaudit.settings.DecisionsReader;

/** Puts a report through the gate: decisions, baseline, and what changed since a revision. */
final class Gating {
  private final Session session;
  private final CheckRequest request;

  Gating(Session session, CheckRequest request) {
    this.session = session;
    this.request = request;
  }

  Report gated(Report report) {
    Optional<Path> file = request.comparison().baseline();
    BaselineFile.Loaded baseline =
        file.map(path -> BaselineFile.read(path, shown(path)))
            .orElse(new BaselineFile.Loaded(Baseline.EMPTY, List.of()));
    Path decisions = request.comparison().decisionsFile();
    DecisionsReader.Loaded decided = DecisionsReader.read(decisions, shown(decisions));
    List<Decision> all = new ArrayList<>(decided.decisions());
    all.addAll(request.settings().settings().decisions());
    Gate gate =
        Gate.of(
            report.findings(),
            new Gate.Before(baseline.baseline(), file.map(this::shown).orElse(""), all),
            request.today(),
            audited(report));
    List<Problem> problems = new ArrayList<>(gate.problems());
    problems.addAll(baseline.problems());
    problems.addAll(decided.problems());
    Report gated =
        report.gated(gate.counting(), new Known(file.isPresent(), gate.silenced())).with(problems);
    return request
        .comparison()
        .since()
        .map(since -> new Since(session, request, since).only(gated))
        .orElse(gated);
  }

  /** A check of a part says nothing about the rest of the baseline. */
  Audited audited(Report report) {
    Path root = request.root().path();
    boolean everything = request.comparison().baselineFile().startsWith(root);
    return new Audited(request.isWhole() && everything, report.channels().keySet());
  }

  private String shown(Path path) {
    return request.root().seen(path);
  }
}
