package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Severity;
import kbaudit.gate.Upkeep;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * GitLab's code quality report. It has no way to mark a finding as known, and GitLab compares two
 * reports itself by their fingerprints, so known findings are left out. Marks to tidy up are minor
 * issues.
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
    Upkeep.named(report.problems()).forEach(mark -> issue(mark, messages, issues.addObject()));
    JsonText.write(issues, out);
  }

  private void issue(Result result, Messages messages, ObjectNode issue) {
    issue
        .put("description", result.message(messages))
        .put("check_name", "kbaudit/" + result.finding().rule().id())
        .put("fingerprint", result.finding().id())
        .put("severity", severity(result.finding().severity()));
    place(layout.file(result.first().location()), result.first().location().line(), issue);
  }

  private void issue(Upkeep mark, Messages messages, ObjectNode issue) {
    issue
        .put("description", messages.of(mark.problem()))
        .put("check_name", "kbaudit/problem")
        .put("fingerprint", mark.id())
        .put("severity", severity(Severity.WARNING));
    place(layout.file(mark.problem().path()), mark.problem().line(), issue);
  }

  private static void place(String file, int line, ObjectNode issue) {
    ObjectNode location = issue.putObject("location").put("path", file);
    location.putObject("lines").put("begin", Math.max(1, line));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
