package kbaudit.report;

import java.io.IOException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts for programs; the same that stands under {@code facts} in the report of a check. */
public final class FactJsonReporter implements Reporter {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    root.putObject("tool").put("name", Tool.NAME).put("version", Tool.version());
    FactJson.facts(report.facts(), root.putArray("facts"));
    JsonText.write(root, out);
  }
}
