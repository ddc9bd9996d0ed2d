package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Reply;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers to a question for programs, schema version 1. */
final class ReplyJsonReporter implements ReplyReporter {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void write(Reply reply, Shown shown, Messages messages, Appendable out)
      throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schemaVersion", SCHEMA_VERSION);
    root.putObject("tool").put("name", Tool.NAME).put("version", Tool.version());
    root.put("question", reply.question());
    root.put("accord", reply.accord().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    ArrayNode passages = root.putArray("passages");
    reply.passages().forEach(passage -> passage(passage, shown, passages.addObject()));
    ArrayNode findings = root.putArray("findings");
    reply
        .against()
        .forEach(finding ->
            answers(
                finding.answers(),
                reply,
                findings.addObject().put("id", finding.id()).put("rule", finding.rule().id())));
    ArrayNode agreements = root.putArray("agreements");
    reply
        .together()
        .forEach(agreed ->
            answers(
                agreed.answers(), reply, agreements.addObject().put("rule", agreed.rule().id())));
    ArrayNode silent = root.putArray("silent");
    reply.silent().forEach(silent::add);
    JsonText.write(root, out);
  }

  private static void passage(Excerpt passage, Shown shown, ObjectNode node) {
    Location place = passage.location();
    node.put("channel", passage.channel())
        .put("entry", passage.entry().id())
        .put("path", place.path())
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("quote", shown.of(passage.quote()));
  }

  private static void answers(List<Answer> answers, Reply reply, ObjectNode node) {
    ArrayNode given = node.putArray("answers");
    for (Answer answer : answers) {
      List<String> channels =
          answer.says().stream().filter(reply::shows).map(Saying::channel).distinct().toList();
      if (!channels.isEmpty()) {
        ArrayNode by =
            given
                .addObject()
                .put("value", answer.value())
                .put("label", answer.label())
                .putArray("channels");
        channels.forEach(by::add);
      }
    }
  }
}
