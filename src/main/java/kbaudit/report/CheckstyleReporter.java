package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.contradiction.Severity;
import kbaudit.document.Problem;
import kbaudit.gate.Upkeep;

/**
 * Checkstyle XML, sorted by file and line. Known findings are left out: Checkstyle's own way to
 * mark them, severity {@code ignore}, is shown as an error by some readers.
 */
final class CheckstyleReporter implements Reporter {
  private final Layout layout;

  CheckstyleReporter(Layout layout) {
    this.layout = layout;
  }

  private record Line(int line, int column, String severity, String message, String source) {}

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    Map<String, List<Line>> files = new TreeMap<>();
    Result.of(report, messages).stream()
        .filter(result -> result.silenced().isEmpty())
        .forEach(result -> add(result, messages, files));
    report
        .problems(Problem.Severity.ERROR)
        .forEach(problem -> add("error", problem, messages, files));
    Upkeep.in(report.problems()).forEach(problem -> add("warning", problem, messages, files));
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
    for (Map.Entry<String, List<Line>> file : files.entrySet()) {
      out.append("  <file name=\"").append(XmlText.escaped(file.getKey())).append("\">\n");
      for (Line line : file.getValue()) {
        write(line, out);
      }
      out.append("  </file>\n");
    }
    out.append("</checkstyle>\n");
  }

  private void add(Result result, Messages messages, Map<String, List<Line>> files) {
    var place = result.first().location();
    Severity severity = result.finding().severity();
    files
        .computeIfAbsent(layout.file(place), file -> new ArrayList<>())
        .add(
            new Line(
                place.line(),
                place.column(),
                severity == Severity.NOTE ? "info" : severity.id(),
                result.message(messages) + " [" + result.finding().id() + "]",
                "kbaudit." + result.finding().rule().id()));
  }

  private void add(
      String severity, Problem problem, Messages messages, Map<String, List<Line>> files) {
    files
        .computeIfAbsent(layout.file(problem.path()), file -> new ArrayList<>())
        .add(
            new Line(
                Math.max(1, problem.line()),
                Math.max(1, problem.column()),
                severity,
                messages.of(problem),
                "kbaudit.problem"));
  }

  private static void write(Line line, Appendable out) throws IOException {
    out.append("    <error line=\"" + line.line() + "\" column=\"" + line.column())
        .append("\" severity=\"")
        .append(line.severity())
        .append("\" message=\"")
        .append(XmlText.escaped(line.message()))
        .append("\" source=\"")
        .append(line.source())
        .append("\" />\n");
  }
}
