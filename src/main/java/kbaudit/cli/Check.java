package kbaudit.cli;

import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Severity;
import kbaudit.document.Problem;
import kbaudit.gate.Upkeep;
import kbaudit.report.Messages;
import kbaudit.report.Redaction;
import kbaudit.report.Report;

/** One run of {@code kbaudit check}: audit, report, problems, exit status. */
final class Check {
  private final Session session;
  private final CheckRequest request;
  private final Messages messages;

  Check(Session session, CheckRequest request) {
    this.session = session;
    this.request = request;
    this.messages = Telling.words(session, request);
  }

  ExitStatus run() {
    Report report = shown(new Dating(request).dated(gated(audit(request.showsAgreements()))));
    boolean written = new Delivery(session, request, messages).write(report);
    problems(report);
    if (written) {
      request.page().ifPresent(page -> new Showing(session).show(page.file(), messages));
    }
    if (report.entries() == 0 && report.problems(Problem.Severity.ERROR).isEmpty()) {
      session.tell(nothingRead(report));
    }
    return written ? status(report) : ExitStatus.BAD_INPUT;
  }

  /** As outputs may show it. */
  Report shown(Report report) {
    return request.redact() ? Redaction.of(report) : report;
  }

  /**
   * The report before anything known is taken out.
   *
   * @param agreements whether it is to tell on which questions channels agree
   */
  Report audit(boolean agreements) {
    AuditOptions options = request.auditing().telling(agreements);
    return ProgressLine.during(
        session, request.quiet(), messages, progress -> audit(options, progress));
  }

  private Report audit(AuditOptions options, Progress progress) {
    return session
        .auditor()
        .run(request.root().path(), request.reading(), options, progress)
        .with(request.root().problems())
        .with(request.settings().problems())
        .with(request.truths().loaded().problems());
  }

  private Report gated(Report report) {
    return new Gating(session, request).gated(report);
  }

  private ExitStatus status(Report report) {
    if (report.entries() == 0 || !report.problems(Problem.Severity.ERROR).isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    boolean fails =
        report.findings().stream().anyMatch(f -> request.failOn().includes(f.severity()))
            || untidy(report);
    return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  /** A change is not stopped by what stands still elsewhere. */
  private boolean untidy(Report report) {
    return request.comparison().since().isEmpty()
        && request.failOn().includes(Severity.WARNING)
        && !Upkeep.in(report.problems()).isEmpty();
  }

  private void problems(Report report) {
    new Telling(session, request, messages).problems(report.problems());
  }

  private String nothingRead(Report report) {
    return new Telling(session, request, messages).nothingRead(report.leftOut());
  }
}
