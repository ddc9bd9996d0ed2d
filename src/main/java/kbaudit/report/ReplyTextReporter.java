package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.report.Ink.Style;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Reply;

/** The answers to a question for an editor: channel by channel, then whether they agree. */
final class ReplyTextReporter implements ReplyReporter {
  private static final String GAP = "  ";
  private static final String BETWEEN = " · ";

  private final Layout layout;
  private final Ink ink;

  ReplyTextReporter(Layout layout) {
    this.layout = layout;
    this.ink = new Ink(layout.colour());
  }

  @Override
  public void write(Reply reply, Shown shown, Messages messages, Appendable out)
      throws IOException {
    int channel =
        reply.passages().stream()
            .mapToInt(passage -> Printed.width(Printed.clean(passage.channel())))
            .max()
            .orElse(0);
    List<String> lines = new ArrayList<>();
    for (Excerpt passage : reply.passages()) {
      lines.addAll(passage(passage, shown, channel));
    }
    if (layout.summary()) {
      lines.addAll(verdict(reply, messages));
    }
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private List<String> passage(Excerpt passage, Shown shown, int width) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.paint(Style.TITLE, Printed.pad(Printed.clean(passage.channel()), width))
            + GAP
            + ink.paint(Style.ASIDE, Printed.clean(passage.location().toString())));
    int indent = width + GAP.length();
    Printed.lines(Printed.clean(shown.of(passage.quote())), layout.width() - indent)
        .forEach(line -> lines.add(" ".repeat(indent) + line));
    return lines;
  }

  private List<String> verdict(Reply reply, Messages messages) {
    List<String> told = new ArrayList<>();
    for (Contradiction finding : reply.against()) {
      told.add(messages.get("ask.contradict", answers(finding.answers(), reply), finding.id()));
    }
    for (Agreement agreed : reply.together()) {
      told.add(messages.get("ask.agree", answers(agreed.answers(), reply)));
    }
    if (reply.passages().isEmpty()) {
      told.add(messages.get("ask.nobody"));
    } else if (told.isEmpty() && reply.passages().size() > 1) {
      told.add(messages.get("ask.cannot-tell"));
    }
    if (!reply.silent().isEmpty() && !reply.passages().isEmpty()) {
      told.add(messages.get("ask.silent", String.join(", ", reply.silent())));
    }
    List<String> lines = new ArrayList<>();
    if (!reply.passages().isEmpty()) {
      lines.add("");
    }
    told.forEach(line -> lines.addAll(Printed.lines(Printed.clean(line), layout.width())));
    return lines;
  }

  /** "faq, chat: 30 days · email: 14 days". */
  private static String answers(List<Answer> answers, Reply reply) {
    return String.join(
        BETWEEN,
        answers.stream()
            .map(answer -> {
              List<String> channels =
                  answer.says().stream()
                      .filter(reply::shows)
                      .map(Saying::channel)
                      .distinct()
                      .toList();
              // A label can be a whole sentence.
              String label = answer.label().replaceFirst("[.,;!]+$", "");
              return channels.isEmpty() ? "" : String.join(", ", channels) + ": " + label;
            })
            .filter(said -> !said.isEmpty())
            .toList());
  }
}
