package kbaudit.report;

import java.io.IOException;
import kbaudit.document.Location;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Topic;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Topics for programs, schema version 1. */
final class TopicJsonReporter implements TopicReporter {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void write(TopicReport report, Messages messages, Appendable out) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", SCHEMA_VERSION);
    root.putObject("tool").put("name", Tool.NAME).put("version", Tool.version());
    ArrayNode topics = root.putArray("topics");
    report.topics().forEach(topic -> topic(report, topic, topics.addObject()));
    JsonText.write(root, out);
  }

  private static void topic(TopicReport report, Topic topic, ObjectNode node) {
    node.put("id", topic.id())
        .put("question", report.shown(topic.question()))
        .put("language", topic.language().code());
    ArrayNode channels = node.putArray("channels");
    topic.channels().forEach(channels::add);
    ArrayNode passages = node.putArray("passages");
    topic.passages().forEach(passage -> passage(report, passage, passages.addObject()));
  }

  /** The passage with its place, as everywhere in kbaudit's JSON. */
  static void passage(TopicReport report, Excerpt passage, ObjectNode node) {
    Location place = passage.location();
    node.put("channel", passage.channel())
        .put("entry", passage.entry().id())
        .put("path", place.path())
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("quote", report.shown(passage.quote()));
  }
}
