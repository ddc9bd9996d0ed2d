package kbaudit.cli;

import java.util.Locale;
import java.util.Optional;
import kbaudit.audit.Progress;
import kbaudit.document.Problem;
import kbaudit.reader.Options;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.settings.Settings;

/** One run of {@code kbaudit check}: audit, report, problems, exit status. */
final class Check {
  private final Session session;
  private final CheckRequest request;
  private final Messages messages;

  Check(Session session, CheckRequest request) {
    this.session = session;
    this.request = request;
    this.messages = words(session, request);
  }

  /** The file's language counts when neither flag nor variable asked for one. */
  private static Messages words(Session session, CheckRequest request) {
    boolean asked = session.localeAsked();
    Optional<String> inFile = request.settings().settings().locale();
    return asked || inFile.isEmpty() ? session.messages() : Messages.of(inFile.get());
  }

  ExitStatus run() {
    Report report = gated(audit());
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

  /** The report before anything known is taken out. */
  Report audit() {
    Settings settings = request.settings().settings();
    Options reading = request.reading();
    try (ProgressLine line = progressLine()) {
      Progress progress = showsProgress() ? line : Progress.SILENT;
      return session
          .auditor()
          .run(
              request.root().path(),
              reading,
              settings.auditing(request.flags(), request.today()),
              progress)
          .with(request.root().problems())
          .with(request.settings().problems());
    }
  }

  private Report gated(Report report) {
    return new Gating(session, request).gated(report);
  }

  private ProgressLine progressLine() {
    return new ProgressLine(session.surroundings().err(), messages, System::nanoTime);
  }

  private boolean showsProgress() {
    return session.surroundings().errIsTerminal() && !request.quiet();
  }

  private ExitStatus status(Report report) {
    if (report.entries() == 0 || !report.problems(Problem.Severity.ERROR).isEmpty()) {
      return ExitStatus.BAD_INPUT;
    }
    boolean fails =
        report.findings().stream().anyMatch(f -> request.failOn().includes(f.severity()));
    return fails ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  /** Errors, and unless quiet warnings, after the report, where they are seen. */
  private void problems(Report report) {
    for (Problem problem : report.problems()) {
      boolean error = problem.severity() == Problem.Severity.ERROR;
      boolean warning = problem.severity() == Problem.Severity.WARNING;
      if (error || (warning && !request.quiet())) {
        session.tell(place(problem) + ": " + severity(problem) + ": " + messages.of(problem));
      }
    }
  }

  private String severity(Problem problem) {
    return messages.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
  }

  private static String place(Problem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    return problem.path() + place;
  }

  private String nothingRead(Report report) {
    if (!report.leftOut().isEmpty()) {
      return messages.get("cli.only-drafts");
    }
    boolean filtered =
        !request.flags().channels().isEmpty() || !request.flags().languages().isEmpty();
    return messages.get(
        filtered ? "cli.nothing-selected" : "cli.nothing-read", request.root().path());
  }
}
