package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kbaudit.report.Ink.Style;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Topic;

/**
 * Topics for an editor: the question, then each passage with its channel, its place and its words.
 */
final class TopicTextReporter implements TopicReporter {
  private static final int WIDEST_CHANNEL = 18;
  private static final String GAP = "  ";

  private final Layout layout;
  private final Ink ink;

  TopicTextReporter(Layout layout) {
    this.layout = layout;
    this.ink = new Ink(layout.colour());
  }

  @Override
  public void write(TopicReport report, Messages messages, Appendable out) throws IOException {
    for (Topic topic : report.topics()) {
      for (String line : topic(report, topic, messages)) {
        out.append(line).append('\n');
      }
      out.append('\n');
    }
    if (layout.summary()) {
      if (report.topics().isEmpty() && report.entries() > 0) {
        out.append(messages.get("topics.none")).append('\n');
      }
      out.append(summary(report, messages)).append('\n');
    }
  }

  private List<String> topic(TopicReport report, Topic topic, Messages messages) {
    List<String> lines = new ArrayList<>();
    Printed.lines(Printed.clean(report.shown(topic.question())), layout.width())
        .forEach(line -> lines.add(ink.paint(Style.TITLE, line)));
    int channel =
        topic.passages().stream()
            .mapToInt(p -> Printed.width(Printed.clean(p.channel())))
            .max()
            .orElse(0);
    topic
        .passages()
        .forEach(passage ->
            lines.addAll(passage(report, passage, Math.clamp(channel, 1, WIDEST_CHANNEL))));
    String channels =
        messages.count("topics.channels", topic.channels().size())
            + ": "
            + String.join(", ", topic.channels());
    Printed.lines(Printed.clean(channels + " · " + topic.id()), layout.width() - GAP.length())
        .forEach(line -> lines.add(GAP + ink.paint(Style.ASIDE, line)));
    return lines;
  }

  /** Channel and place on one line, the words below: most places and most passages are long. */
  private List<String> passage(TopicReport report, Excerpt passage, int width) {
    List<String> lines = new ArrayList<>();
    String place = Printed.clean(passage.location().toString());
    lines.add(
        GAP
            + Printed.pad(Printed.clean(passage.channel()), width)
            + GAP
            + ink.paint(Style.ASIDE, place));
    int indent = 2 * GAP.length() + width;
    Printed.lines(Printed.clean(report.shown(passage.quote())), layout.width() - indent)
        .forEach(line -> lines.add(" ".repeat(indent) + line));
    return lines;
  }

  private static String summary(TopicReport report, Messages messages) {
    return messages.count("topics.found", report.topics().size())
        + " · "
        + messages.get("topics.read", report.entries(), report.channels().size());
  }
}
