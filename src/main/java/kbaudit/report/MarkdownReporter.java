package kbaudit.report;

import java.io.IOException;
import java.util.List;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;
import kbaudit.gate.Silenced;

/**
 * A summary for a pull request comment or {@code $GITHUB_STEP_SUMMARY}: a table per finding, known
 * findings folded away. Stops after {@value #MOST} findings and says so: GitHub refuses comments
 * over 65,536 characters.
 */
final class MarkdownReporter implements Reporter {
  private static final int MOST = 50;
  private static final int QUOTE = 240;

  private final Layout layout;

  MarkdownReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    int open = report.findings().size();
    String none =
        report.entries() == 0
            ? messages.get("markdown.nothing")
            : NothingFound.words(report, messages);
    out.append("## kbaudit: ")
        .append(open == 0 ? none : messages.count("text.contradictions", open))
        .append("\n\n");
    for (Contradiction finding : report.findings().subList(0, Math.min(MOST, open))) {
      finding(report, finding, messages, out);
    }
    if (open > MOST) {
      out.append(messages.get("markdown.more", open - MOST)).append("\n\n");
    }
    known(report, messages, out);
    for (Problem problem : report.problems(Problem.Severity.ERROR)) {
      out.append("- **").append(text(layout.file(problem.path()))).append("** ");
      out.append(text(messages.of(problem))).append("\n\n");
    }
    out.append(text(new Summary(report, messages).line())).append('\n');
  }

  private void finding(Report report, Contradiction finding, Messages messages, Appendable out)
      throws IOException {
    out.append("### ").append(text(finding.question())).append("\n\n");
    out.append(messages.get("severity." + finding.severity().id()))
        .append(" · ")
        .append(messages.get("rule." + finding.rule().id()))
        .append(" · " + Math.round(finding.confidence() * 100) + "% · `")
        .append(finding.id())
        .append("`\n\n");
    out.append(messages.get("markdown.header")).append("\n| --- | --- | --- | --- |\n");
    for (Answer answer : finding.answers()) {
      for (Saying saying : answer.says()) {
        out.append(row(answer, saying)).append('\n');
      }
    }
    out.append('\n');
    for (String ruling : RulingLine.of(report, finding, messages)) {
      out.append(text(ruling)).append("\n\n");
    }
  }

  private String row(Answer answer, Saying saying) {
    String place = layout.file(saying.location()) + ":" + saying.location().line();
    String quote = Printed.clean(saying.quote());
    String cut = quote.length() > QUOTE ? Printed.lines(quote, QUOTE).getFirst() + " …" : quote;
    return "| %s | %s | %s | %s |"
        .formatted(text(answer.label()), text(saying.channel()), text(place), text(cut));
  }

  private static void known(Report report, Messages messages, Appendable out) throws IOException {
    List<Silenced> silenced = report.known().silenced();
    if (silenced.isEmpty()) {
      return;
    }
    out.append("<details><summary>")
        .append(messages.count("known.count", silenced.size()))
        .append("</summary>\n\n");
    for (Silenced known : silenced.subList(0, Math.min(MOST, silenced.size()))) {
      out.append("- ")
          .append(text(known.finding().question()))
          .append(" `")
          .append(known.finding().id())
          .append("` ")
          .append(text(Result.reason(known, messages)))
          .append('\n');
    }
    out.append("\n</details>\n\n");
  }

  /** Content is data: no markup, no HTML, no mention of people (@name) or issues (#12). */
  static String text(String content) {
    StringBuilder safe = new StringBuilder();
    for (char c : Printed.clean(content).toCharArray()) {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '@', '#' -> safe.append("&#").append((int) c).append(';');
        case '\\', '`', '*', '_', '[', ']', '|', '~', '!' -> safe.append('\\').append(c);
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
