package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * GitLab's code quality report. It has no way to mark a finding as known, and GitLab compares two
 * reports itself, so known findings are left out.
 */
final class GitlabReporter implements Reporter {
  private final Layout layout;

  GitlabReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    for (Result result : Result.of(report, messages)) {
      if (result.silenced().isEmpty()) {
        issue(result, messages, issues.addObject());
      }
    }
    JsonText.write(issues, out);
  }

  private void issue(Result result, Messages messages, ObjectNode issue) {
    issue
        .put("description", result.message(messages))
        .put("check_name", "kbaudit/" + result.finding().rule().id())
        .put("fingerprint", result.finding().id())
        .put("severity", severity(result.finding().severity()));
    ObjectNode location = issue.putObject("location");
    location.put("path", layout.file(result.first().location()));
    location.putObject("lines").put("begin", result.first().location().line());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
