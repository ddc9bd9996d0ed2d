package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.report.Ink.Style;

/**
 * The report for an editor: the question, then each answer with who gives it, where, and the
 * sentence with the value marked. Lines fit the width, except that a place is never cut: terminals
 * make it a link.
 */
final class TextReporter implements Reporter {
  private static final int WIDEST_LABEL = 22;
  private static final int WIDEST_CHANNEL = 18;
  private static final int NARROWEST_QUOTE = 32;
  private static final String GAP = "  ";

  private final Layout layout;
  private final Ink ink;

  TextReporter(Layout layout) {
    this.layout = layout;
    this.ink = new Ink(layout.colour());
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    for (Contradiction finding : report.findings()) {
      for (String line : finding(report, finding, messages)) {
        out.append(line).append('\n');
      }
      out.append('\n');
    }
    if (layout.summary()) {
      summary(report, messages, out);
    }
  }

  private void summary(Report report, Messages messages, Appendable out) throws IOException {
    if (report.findings().isEmpty() && report.entries() > 0) {
      out.append(NothingFound.words(report, messages)).append('\n');
    }
    for (String line : Printed.lines(new Summary(report, messages).line(), layout.width())) {
      out.append(line).append('\n');
    }
  }

  /** The lines of one finding. */
  List<String> finding(Report report, Contradiction finding, Messages messages) {
    List<String> lines = new ArrayList<>(header(finding, messages));
    lines.addAll(answers(finding));
    History history = report.history().tellsStale() ? report.history() : History.NONE;
    Freshness.of(finding, history, messages).ifPresent(text -> lines.addAll(aside(text)));
    StaleLine.of(finding, history, messages).ifPresent(text -> lines.addAll(aside(text)));
    RulingLine.of(report, finding, messages).forEach(text -> lines.addAll(aside(text)));
    lines.addAll(aside(finding.id() + " · " + explain(finding)));
    return lines;
  }

  private static String explain(Contradiction finding) {
    return Tool.NAME + " explain " + finding.rule().id();
  }

  private List<String> aside(String text) {
    return Printed.lines(text, layout.width() - GAP.length()).stream()
        .map(line -> GAP + ink.paint(Style.ASIDE, line))
        .toList();
  }

  /** The question at the left, severity, rule and confidence at the right of its first line. */
  private List<String> header(Contradiction finding, Messages messages) {
    String severity = messages.get("severity." + finding.severity().id());
    String rest =
        " · " + messages.get("rule." + finding.rule().id()) + " · " + percent(finding) + "%";
    int right = Printed.width(severity + rest);
    int left = layout.width() - right - GAP.length();
    List<String> question = Printed.lines(Printed.clean(finding.question()), left);
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.paint(Style.TITLE, question.getFirst())
            + " ".repeat(left - Printed.width(question.getFirst()))
            + GAP
            + ink.paint(Ink.of(finding.severity()), severity)
            + rest);
    question.stream().skip(1).map(line -> ink.paint(Style.TITLE, line)).forEach(lines::add);
    return lines;
  }

  private static long percent(Contradiction finding) {
    return Math.round(finding.confidence() * 100);
  }

  private List<String> answers(Contradiction finding) {
    Columns columns = Columns.of(finding, layout.width());
    List<String> lines = new ArrayList<>();
    for (Answer answer : finding.answers()) {
      String label = Printed.shortened(Printed.clean(answer.label()), columns.label());
      for (Saying saying : answer.says()) {
        lines.addAll(saying(label, saying, columns));
        label = "";
      }
    }
    return lines;
  }

  private List<String> saying(String label, Saying saying, Columns columns) {
    String place = Printed.clean(saying.location().toString());
    List<String> quote =
        ink.ink(Printed.lines(Quote.of(saying, ink), columns.quoteWidth(layout.width())));
    List<String> channels = Printed.lines(Printed.clean(saying.channel()), columns.channel());
    List<String> lines = new ArrayList<>();
    int right = columns.beside() ? quote.size() : 1;
    int height = Math.max(channels.size(), right);
    for (int i = 0; i < height; i++) {
      String cells =
          GAP
              + Printed.pad(i == 0 ? label : "", columns.label())
              + GAP
              + Printed.pad(at(channels, i), columns.channel())
              + GAP
              + Printed.pad(i == 0 ? place : "", columns.beside() ? columns.place() : 0)
              + (columns.beside() ? GAP + at(quote, i) : "");
      lines.add(cells.stripTrailing());
    }
    if (!columns.beside()) {
      String indent = " ".repeat(columns.indent());
      quote.forEach(line -> lines.add(indent + line));
    }
    return lines;
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  /**
   * Widths of the columns of one finding.
   *
   * @param beside true when the sentence has room beside the place; else it goes below
   */
  private record Columns(int label, int channel, int place, boolean beside) {
    static Columns of(Contradiction finding, int width) {
      int label = 0;
      int channel = 0;
      int place = 0;
      for (Answer answer : finding.answers()) {
        label = Math.max(label, Printed.width(Printed.clean(answer.label())));
        for (Saying saying : answer.says()) {
          channel = Math.max(channel, Printed.width(Printed.clean(saying.channel())));
          place = Math.max(place, Printed.width(saying.location().toString()));
        }
      }
      label = Math.clamp(label, 1, WIDEST_LABEL);
      channel = Math.clamp(channel, 1, WIDEST_CHANNEL);
      int left = 4 * GAP.length() + label + channel + place;
      return new Columns(label, channel, place, width - left >= NARROWEST_QUOTE);
    }

    int quoteWidth(int width) {
      return beside
          ? width - 4 * GAP.length() - label - channel - place
          : Math.max(NARROWEST_QUOTE, width - indent());
    }

    /** Where a sentence starts that stands below its place. */
    int indent() {
      return 2 * GAP.length() + label;
    }
  }
}
