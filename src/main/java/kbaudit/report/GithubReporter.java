package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Severity;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.gate.Silenced;
import kbaudit.gate.Upkeep;

/**
 * Annotations for a GitHub workflow's log. Known findings go into one notice that says how many
 * there are: GitHub shows only the first ten annotations of each level of a step.
 */
final class GithubReporter implements Reporter {
  private final Layout layout;

  GithubReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    for (Result result : Result.of(report, messages)) {
      if (result.silenced().isEmpty()) {
        annotation(result, messages, out);
      }
    }
    for (Problem problem : report.problems(Problem.Severity.ERROR)) {
      problem("error", problem, messages, out);
    }
    for (Problem problem : Upkeep.in(report.problems())) {
      problem("warning", problem, messages, out);
    }
    long known = report.known().silenced().size();
    if (known > 0) {
      long before = report.known().by(Silenced.Reason.EXISTING).size();
      out.append("::notice title=kbaudit::")
          .append(data(messages.count("known.count", known)))
          .append(before > 0 ? data(", " + messages.count("known.before", before)) : "")
          .append('\n');
    }
  }

  private void problem(String level, Problem problem, Messages messages, Appendable out)
      throws IOException {
    out.append("::" + level + " file=").append(property(layout.file(problem.path())));
    if (problem.line() > 0) {
      out.append(",line=" + problem.line() + ",col=" + Math.max(1, problem.column()));
    }
    out.append("::").append(data(messages.of(problem))).append('\n');
  }

  private void annotation(Result result, Messages messages, Appendable out) throws IOException {
    Location place = result.first().location();
    Severity severity = result.finding().severity();
    out.append("::")
        .append(severity == Severity.NOTE ? "notice" : severity.id())
        .append(" file=")
        .append(property(layout.file(place)))
        .append(",line=" + place.line() + ",endLine=" + place.endLine());
    if (place.line() == place.endLine()) {
      out.append(",col=" + place.column() + ",endColumn=" + place.endColumn());
    }
    out.append(",title=")
        .append(property("kbaudit " + result.finding().rule().id() + " " + result.finding().id()))
        .append("::")
        .append(data(result.message(messages) + "\n" + String.join("\n", result.places(layout))))
        .append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
