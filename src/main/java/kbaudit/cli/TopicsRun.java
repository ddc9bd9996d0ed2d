package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import kbaudit.audit.Progress;
import kbaudit.audit.Survey;
import kbaudit.document.Problem;
import kbaudit.report.Layout;
import kbaudit.report.TopicFormat;
import kbaudit.report.TopicReport;
import kbaudit.report.TopicReporter;
import kbaudit.settings.Settings;

/** One run of {@code kbaudit topics}: survey, topics, problems, exit status. */
final class TopicsRun {
  private final Session session;
  private final CheckRequest request;
  private final TopicFormat format;

  TopicsRun(Session session, TopicsCommand command) throws IOException {
    this.session = session;
    this.request = CheckRequest.of(like(command), session);
    this.format = command.pairs ? TopicFormat.PAIRS : format(session, command);
  }

  private static TopicFormat format(Session session, TopicsCommand command) {
    return Optional.ofNullable(command.format)
        .map(word ->
            new Given("--format", word)
                .oneOf(TopicFormat.labels(), TopicFormat::of, session.messages()))
        .orElse(TopicFormat.TEXT);
  }

  /** What and how to read is asked for in the same words as in a check. */
  private CheckCommand like(TopicsCommand command) {
    CheckCommand check = new CheckCommand(session);
    check.paths = command.paths;
    check.output = command.output;
    check.channels = command.channels;
    check.languages = command.languages;
    check.includeDrafts = command.includeDrafts;
    check.config = command.config;
    check.today = command.today;
    check.quiet = command.quiet;
    return check;
  }

  ExitStatus run() throws IOException {
    Settings settings = request.settings().settings();
    TopicReport report =
        Survey.run(
            request.root().path(),
            request.root().narrow(settings.reading(request.today())),
            settings.auditing(request.flags(), request.today()),
            Progress.SILENT);
    write(report);
    boolean broken =
        report.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    return report.entries() == 0 || broken ? ExitStatus.BAD_INPUT : ExitStatus.FINE;
  }

  private void write(TopicReport report) throws IOException {
    Optional<Path> file = request.output();
    if (file.isPresent()) {
      OutputFile.write(
          file.get(), out -> reporter(Layout.PLAIN).write(report, session.messages(), out));
      return;
    }
    Writer out = session.surroundings().out();
    reporter(session.layout()).write(report, session.messages(), out);
    out.flush();
  }

  private TopicReporter reporter(Layout layout) {
    return format.reporter(request.quiet() ? layout.findingsOnly() : layout);
  }
}
