package kbaudit.report;

import java.io.IOException;
import java.util.List;
import kbaudit.document.Problem;
import kbaudit.gate.Upkeep;

/**
 * JUnit XML as CI systems read it, in the shape that Ant began and Jenkins wrote a schema for: a
 * finding is a failed test case, a known finding a skipped one, an unreadable file an error. A mark
 * to tidy up is a failed case, skipped where only what a change brings in counts. A run without
 * findings is one passed case, because several systems take an empty suite for a mistake.
 */
final class JunitReporter implements Reporter {
  private final Layout layout;

  JunitReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    List<Problem> errors = report.problems(Problem.Severity.ERROR);
    List<Result> results = Result.of(report, messages);
    List<Upkeep> marks = Upkeep.named(report.problems());
    boolean standStill = report.known().change();
    int cases = results.size() + errors.size() + marks.size();
    int failures = report.findings().size() + (standStill ? 0 : marks.size());
    int skipped = report.known().silenced().size() + (standStill ? marks.size() : 0);
    String counts =
        " tests=\"%d\" failures=\"%d\" errors=\"%d\""
            .formatted(Math.max(1, cases), failures, errors.size());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"kbaudit\"").append(counts).append(">\n");
    out.append("  <testsuite name=\"kbaudit\"").append(counts);
    out.append(" skipped=\"" + skipped + "\" time=\"0\">\n");
    for (Result result : results) {
      result(result, messages, out);
    }
    for (Upkeep mark : marks) {
      mark(mark, standStill, messages, out);
    }
    for (Problem problem : errors) {
      error(problem, messages, out);
    }
    if (cases == 0) {
      open("kbaudit", NothingFound.words(report, messages), out).append(" />\n");
    }
    out.append("  </testsuite>\n</testsuites>\n");
  }

  private static Appendable open(String type, String name, Appendable out) throws IOException {
    return out.append("    <testcase classname=\"")
        .append(XmlText.escaped(type))
        .append("\" name=\"")
        .append(XmlText.escaped(name))
        .append("\" time=\"0\"");
  }

  private void result(Result result, Messages messages, Appendable out) throws IOException {
    String name = Printed.clean(result.finding().question()) + " (" + result.finding().id() + ")";
    open("kbaudit." + result.finding().rule().id(), name, out).append(">\n");
    if (result.silenced().isPresent()) {
      String reason = Result.reason(result.silenced().get(), messages);
      out.append("      <skipped message=\"").append(XmlText.escaped(reason)).append("\" />\n");
    } else {
      out.append("      <failure type=\"" + result.finding().severity().id() + "\" message=\"")
          .append(XmlText.escaped(result.message(messages)))
          .append("\">\n");
      for (String place : result.places(layout)) {
        out.append(XmlText.escaped(place)).append('\n');
      }
      out.append("</failure>\n");
    }
    out.append("    </testcase>\n");
  }

  /** Its name is one of a kind: several systems show only one of two cases of the same name. */
  private void mark(Upkeep mark, boolean standsStill, Messages messages, Appendable out)
      throws IOException {
    Problem problem = mark.problem();
    String file = layout.file(problem.path());
    open("kbaudit.problem", file + " (" + mark.id() + ")", out).append(">\n");
    String message = XmlText.escaped(messages.of(problem));
    if (standsStill) {
      out.append("      <skipped message=\"" + message + "\" />\n");
    } else {
      out.append("      <failure type=\"warning\" message=\"" + message + "\">\n");
      out.append(XmlText.escaped(problem.line() > 0 ? file + ":" + problem.line() : file));
      out.append("\n</failure>\n");
    }
    out.append("    </testcase>\n");
  }

  private void error(Problem problem, Messages messages, Appendable out) throws IOException {
    open("kbaudit.problem", layout.file(problem.path()), out).append(">\n");
    out.append("      <error type=\"error\" message=\"")
        .append(XmlText.escaped(messages.of(problem)))
        .append("\" />\n    </testcase>\n");
  }
}
