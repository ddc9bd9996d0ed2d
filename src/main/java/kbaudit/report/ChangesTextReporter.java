package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import kbaudit.report.Ink.Style;

/**
 * Changes for an editor: what is new or other as in the text report, what is solved in a line, and
 * how many contradictions there are now.
 */
final class ChangesTextReporter implements ChangesReporter {
  private final Layout layout;
  private final Ink ink;
  private final TextReporter findings;

  ChangesTextReporter(Layout layout) {
    this.layout = layout;
    this.ink = new Ink(layout.colour());
    this.findings = new TextReporter(layout);
  }

  @Override
  public void begin(Report report, Messages messages, Appendable out) throws IOException {
    for (Problem problem : report.problems(Problem.Severity.ERROR)) {
      lines(problem(problem, messages), out);
    }
    if (layout.summary()) {
      lines(new Summary(report, messages).line(), out);
      lines(messages.get("watch.begin"), out);
      out.append('\n');
    }
  }

  @Override
  public void write(Changes changes, Messages messages, Appendable out) throws IOException {
    for (Problem problem : changes.problems()) {
      lines(problem(problem, messages), out);
    }
    for (String path : changes.readable()) {
      lines(messages.get("watch.readable", path), out);
    }
    for (Contradiction finding : changes.solved()) {
      lines(
          messages.get(
              "watch.solved",
              finding.question(),
              JsonReporter.message(finding, messages),
              finding.id()),
          out);
    }
    for (Changes.Change change : changes.changed()) {
      String before = JsonReporter.message(change.before(), messages);
      finding(messages.get("watch.changed", before), change.now(), changes, messages, out);
    }
    for (Contradiction finding : changes.appeared()) {
      finding(messages.get("watch.appeared"), finding, changes, messages, out);
    }
    if (!changes.isNothing() && layout.summary()) {
      lines(messages.count("watch.now", changes.after().findings().size()), out);
      out.append('\n');
    }
  }

  private void finding(
      String heading, Contradiction finding, Changes changes, Messages messages, Appendable out)
      throws IOException {
    lines(heading, out);
    for (String line : findings.finding(changes.after(), finding, messages)) {
      out.append(line).append('\n');
    }
    out.append('\n');
  }

  private static String problem(Problem problem, Messages messages) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    String severity =
        messages.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
    return problem.path() + place + ": " + severity + ": " + messages.of(problem);
  }

  private void lines(String text, Appendable out) throws IOException {
    List<String> lines = Printed.lines(Printed.clean(text), layout.width());
    for (String line : lines) {
      out.append(ink.paint(Style.ASIDE, line)).append('\n');
    }
  }
}
