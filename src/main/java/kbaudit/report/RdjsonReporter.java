package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.gate.Upkeep;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviewdog's diagnostic format. Its columns count UTF-8 bytes, which the report does not know, so
 * places are lines. Known findings are left out: the format cannot mark them.
 */
final class RdjsonReporter implements Reporter {
  private final Layout layout;

  RdjsonReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("source").put("name", Tool.NAME);
    ArrayNode diagnostics = root.putArray("diagnostics");
    for (Result result : Result.of(report, messages)) {
      if (result.silenced().isEmpty()) {
        diagnostic(result, messages, diagnostics.addObject());
      }
    }
    for (Problem problem : Upkeep.in(report.problems())) {
      ObjectNode node = diagnostics.addObject();
      node.put("message", messages.of(problem)).put("severity", "WARNING");
      ObjectNode location = node.putObject("location").put("path", layout.file(problem.path()));
      if (problem.line() > 0) {
        location.putObject("range").putObject("start").put("line", problem.line());
      }
    }
    JsonText.write(root, out);
  }

  private void diagnostic(Result result, Messages messages, ObjectNode node) {
    node.put("message", result.message(messages) + " [" + result.finding().id() + "]");
    place(result.first().location(), node);
    node.put("severity", severity(result.finding().severity()));
    node.putObject("code").put("value", result.finding().rule().id());
    ArrayNode related = node.putArray("relatedLocations");
    for (Saying saying : result.others()) {
      ObjectNode other = related.addObject();
      other.put("message", saying.channel() + ": " + Printed.clean(saying.quote()));
      place(saying.location(), other);
    }
  }

  private void place(Location place, ObjectNode node) {
    ObjectNode location = node.putObject("location");
    location.put("path", layout.file(place));
    ObjectNode range = location.putObject("range");
    range.putObject("start").put("line", place.line());
    range.putObject("end").put("line", place.endLine());
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.name();
  }
}
