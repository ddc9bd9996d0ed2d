package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kbaudit.audit.Progress;
import kbaudit.document.Problem;
import kbaudit.reader.Options;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.report.ReportFormat;
import kbaudit.report.Reporter;
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
    Report report = audit();
    boolean written = write(report);
    problems(report);
    if (report.entries() == 0 && report.problems(Problem.Severity.ERROR).isEmpty()) {
      session.tell(nothingRead(report));
    }
    return written ? status(report) : ExitStatus.BAD_INPUT;
  }

  private Report audit() {
    Settings settings = request.settings().settings();
    Options reading = request.root().narrow(settings.reading(request.today()));
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

  private boolean write(Report report) {
    return request.output().map(file -> writeFile(report, file)).orElseGet(() -> writeOut(report));
  }

  private boolean writeFile(Report report, Path file) {
    try {
      OutputFile.write(file, out -> reporter(Layout.PLAIN).write(report, messages, out));
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", file));
      return false;
    }
    if (!request.quiet()) {
      session.tell(messages.get("cli.written", file));
    }
    return true;
  }

  private boolean writeOut(Report report) {
    try {
      Writer out = session.surroundings().out();
      reporter(session.layout()).write(report, messages, out);
      out.flush();
      return true;
    } catch (IOException failed) {
      return new Faults(session.surroundings(), messages).output(failed) == ExitStatus.FINE;
    }
  }

  private Reporter reporter(Layout layout) {
    boolean findingsOnly = request.quiet() && request.format() == ReportFormat.TEXT;
    return request.format().reporter(findingsOnly ? layout.findingsOnly() : layout);
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
