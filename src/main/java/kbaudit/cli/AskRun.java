package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kbaudit.audit.Inquiry;
import kbaudit.audit.Progress;
import kbaudit.document.Problem;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.ReplyFormat;
import kbaudit.report.ReplyReporter.Shown;
import kbaudit.topic.Reply;

/**
 * One run of {@code kbaudit ask}: the texts are read once, then one question is answered, or one
 * after another as they are typed.
 */
final class AskRun {
  private final Session session;
  private final CheckRequest request;
  private final String question;
  private final ReplyFormat format;
  private final Messages messages;

  /**
   * @throws UsageFault when an option cannot be understood, or there is no question and nobody who
   *     could type one
   */
  AskRun(Session session, AskCommand command) {
    this.session = session;
    this.request = CheckRequest.of(like(command), session);
    this.question = String.join(" ", command.question).strip();
    this.format =
        Given.format(
            command.format,
            ReplyFormat.labels(),
            ReplyFormat::of,
            ReplyFormat.TEXT,
            session.messages());
    this.messages = Telling.words(session, request);
    if (question.isEmpty() && !session.surroundings().inIsTerminal()) {
      throw new UsageFault(messages.get("ask.question-missing"));
    }
  }

  /** What and how to read is asked for in the same words as in a check. */
  private CheckCommand like(AskCommand command) {
    CheckCommand check = new CheckCommand(session);
    check.paths = command.paths;
    check.reading = command.reading;
    check.common = command.common;
    return check;
  }

  ExitStatus run() throws IOException {
    try (Inquiry inquiry = inquiry()) {
      boolean broken =
          inquiry.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
      Telling telling = new Telling(session, request, messages);
      if (inquiry.channels().isEmpty()) {
        telling.problems(inquiry.problems());
        session.tell(telling.nothingRead(inquiry.leftOut()));
        return ExitStatus.BAD_INPUT;
      }
      boolean written = question.isEmpty() ? converse(inquiry) : write(inquiry.ask(question));
      telling.problems(inquiry.problems());
      return written && !broken ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
    }
  }

  private Inquiry inquiry() {
    return ProgressLine.during(session, request.quiet(), messages, this::inquiry);
  }

  private Inquiry inquiry(Progress progress) {
    return Inquiry.of(
            request.root().path(),
            request.reading(),
            request.settings().settings().auditing(request.flags(), request.today()),
            progress)
        .with(request.root().problems())
        .with(request.settings().problems());
  }

  /** Until an empty line or the end of the input. */
  private boolean converse(Inquiry inquiry) throws IOException {
    try (Questions questions = questions(inquiry)) {
      Optional<String> asked = questions.next();
      while (asked.isPresent()) {
        if (!write(inquiry.ask(asked.get()))) {
          return false;
        }
        asked = questions.next();
      }
      return true;
    }
  }

  /** What may have personal data in it, and is to be kept out of sight, is not kept at all. */
  private Questions questions(Inquiry inquiry) throws IOException {
    Surroundings surroundings = session.surroundings();
    String prompt = messages.get("ask.prompt");
    if (!EditedQuestions.canBe(surroundings)) {
      return Questions.plain(surroundings, prompt);
    }
    Optional<Path> history =
        StateFolder.of(surroundings.environment())
            .filter(folder -> !request.redact())
            .map(folder -> folder.resolve("questions"));
    return EditedQuestions.here(prompt, inquiry.questions(), history);
  }

  private boolean write(Reply reply) {
    Layout layout = request.quiet() ? session.layout().findingsOnly() : session.layout();
    Shown shown = request.redact() ? Shown.WITHOUT_PERSONAL_DATA : Shown.WHOLE;
    return new Destination(session, messages, request.quiet())
        .standardOutput(out -> format.reporter(layout).write(reply, shown, messages, out));
  }
}
