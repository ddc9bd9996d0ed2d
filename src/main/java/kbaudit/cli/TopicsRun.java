package kbaudit.cli;

import kbaudit.audit.Progress;
import kbaudit.audit.Survey;
import kbaudit.document.Problem;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.TopicFormat;
import kbaudit.report.TopicReport;
import kbaudit.report.TopicReporter;

/** One run of {@code kbaudit topics}: survey, topics, problems, exit status. */
final class TopicsRun {
  private final Session session;
  private final CheckRequest request;
  private final TopicFormat format;
  private final Messages messages;

  /**
   * @throws UsageFault when an option cannot be understood
   */
  TopicsRun(Session session, TopicsCommand command) {
    this.session = session;
    this.request = CheckRequest.of(like(command), session);
    this.format =
        command.pairs
            ? TopicFormat.PAIRS
            : Given.format(
                command.format,
                TopicFormat.labels(),
                TopicFormat::of,
                TopicFormat.TEXT,
                session.messages());
    this.messages = Telling.words(session, request);
  }

  /** What and how to read is asked for in the same words as in a check. */
  private CheckCommand like(TopicsCommand command) {
    CheckCommand check = new CheckCommand(session);
    check.paths = command.paths;
    check.output = command.output;
    check.reading = command.reading;
    check.common = command.common;
    return check;
  }

  ExitStatus run() {
    TopicReport report = request.redact() ? survey().redact() : survey();
    boolean written = write(report);
    Telling telling = new Telling(session, request, messages);
    telling.problems(report.problems());
    boolean broken =
        report.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    if (report.entries() == 0 && !broken) {
      session.tell(telling.nothingRead(report.leftOut()));
    }
    return !written || broken || report.entries() == 0 ? ExitStatus.BAD_INPUT : ExitStatus.FINE;
  }

  private TopicReport survey() {
    return ProgressLine.during(session, request.quiet(), messages, this::survey);
  }

  private TopicReport survey(Progress progress) {
    return Survey.run(
            request.root().path(),
            request.reading(),
            request.settings().settings().auditing(request.flags(), request.today()),
            progress)
        .with(request.root().problems())
        .with(request.settings().problems());
  }

  private boolean write(TopicReport report) {
    Destination destination = new Destination(session, messages, request.quiet());
    return request
        .output()
        .map(file ->
            destination.file(file, out -> reporter(Layout.PLAIN).write(report, messages, out)))
        .orElseGet(() ->
            destination.standardOutput(
                out -> reporter(session.layout()).write(report, messages, out)));
  }

  private TopicReporter reporter(Layout layout) {
    return format.reporter(request.quiet() ? layout.findingsOnly() : layout);
  }
}
