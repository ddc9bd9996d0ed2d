package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes for programs: one JSON object on a line per event, findings and problems in the form of
 * the JSON report, in English whatever the locale. Every save that changed something ends with
 * {@code now}.
 */
final class ChangesJsonReporter implements ChangesReporter {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void begin(Report report, Messages messages, Appendable out) throws IOException {
    ObjectNode node = event("watching").put("schemaVersion", SCHEMA_VERSION);
    node.putObject("tool").put("name", Tool.NAME).put("version", Tool.version());
    JsonReporter.summary(report, node.putObject("summary"));
    line(node, out);
    for (Problem problem : report.problems(Problem.Severity.ERROR)) {
      problem(problem, out);
    }
  }

  @Override
  public void write(Changes changes, Messages messages, Appendable out) throws IOException {
    for (Problem problem : changes.problems()) {
      problem(problem, out);
    }
    for (String path : changes.readable()) {
      line(event("readable").put("path", path), out);
    }
    for (Contradiction finding : changes.solved()) {
      ObjectNode node = event("solved");
      finding(finding, changes, node.putObject("finding"));
      line(node, out);
    }
    for (Changes.Change change : changes.changed()) {
      ObjectNode node = event("changed");
      finding(change.before(), changes, node.putObject("before"));
      finding(change.now(), changes, node.putObject("finding"));
      line(node, out);
    }
    for (Contradiction finding : changes.appeared()) {
      ObjectNode node = event("appeared");
      finding(finding, changes, node.putObject("finding"));
      line(node, out);
    }
    if (!changes.isNothing()) {
      ObjectNode node = event("now");
      JsonReporter.summary(changes.after(), node.putObject("summary"));
      line(node, out);
    }
  }

  private static ObjectNode event(String name) {
    return JsonNodeFactory.instance.objectNode().put("event", name);
  }

  private static void finding(Contradiction finding, Changes changes, ObjectNode node) {
    JsonReporter.finding(changes.after(), finding, Messages.english(), node);
  }

  private static void problem(Problem problem, Appendable out) throws IOException {
    ObjectNode node = event("problem");
    JsonReporter.problem(problem, Messages.english(), node.putObject("problem"));
    line(node, out);
  }

  private static void line(ObjectNode node, Appendable out) throws IOException {
    out.append(new JsonMapper().writeValueAsString(node)).append('\n');
  }
}
