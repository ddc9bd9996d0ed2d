package kbaudit.cli;

import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.facts.Suggestions;
import kbaudit.report.FactJsonReporter;
import kbaudit.report.FactTextReporter;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.report.Reporter;
import kbaudit.report.SuggestionReporter;

/** One run of {@code kbaudit facts}: audit, what facts say or a proposal, problems, exit status. */
final class FactsRun {
  static final List<String> FORMATS = List.of("text", "json");

  private final Session session;
  private final CheckRequest request;
  private final String format;
  private final Messages messages;

  /**
   * @throws UsageFault when an option cannot be understood
   */
  FactsRun(Session session, FactsCommand command) {
    CheckCommand check = new CheckCommand(session);
    check.paths = command.paths;
    check.output = command.output;
    check.finding.facts = command.facts;
    check.common = command.common;
    this.session = session;
    this.request = CheckRequest.of(check, session);
    this.format =
        Given.format(
            command.format,
            FORMATS,
            given -> Optional.of(given).filter(FORMATS::contains),
            "text",
            session.messages());
    this.messages = Telling.words(session, request);
  }

  ExitStatus run(FactsAction action) {
    boolean checks = action == FactsAction.CHECK;
    if (checks && request.truths().file().isEmpty()) {
      session.tell(messages.get("facts.none", request.comparison().home()));
      return ExitStatus.BAD_INPUT;
    }
    Check check = new Check(session, request);
    Report report = check.shown(check.audit(!checks));
    Telling telling = new Telling(session, request, messages);
    telling.problems(report.problems());
    boolean broken = !report.problems(Problem.Severity.ERROR).isEmpty();
    if (report.entries() == 0 && !broken) {
      session.tell(telling.nothingRead(report.leftOut()));
    }
    if (!write(report, checks) || broken || report.entries() == 0) {
      return ExitStatus.BAD_INPUT;
    }
    boolean wrong = report.facts().checks().stream().anyMatch(one -> !one.wrong().isEmpty());
    return checks && wrong ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  private boolean write(Report report, boolean checks) {
    Destination destination = new Destination(session, messages, request.quiet());
    return request
        .output()
        .map(file ->
            destination.file(
                file, out -> reporter(checks, Layout.PLAIN).write(report, messages, out)))
        .orElseGet(() ->
            destination.standardOutput(
                out -> reporter(checks, session.layout()).write(report, messages, out)));
  }

  private Reporter reporter(boolean checks, Layout layout) {
    if (!checks) {
      List<String> authority = request.settings().settings().authority();
      return (report, words, out) ->
          new SuggestionReporter(words)
              .write(Suggestions.of(report.agreements(), report.findings(), authority), out);
    }
    return format.equals("json")
        ? new FactJsonReporter()
        : new FactTextReporter(request.quiet() ? layout.findingsOnly() : layout);
  }
}
