package kbaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.topic.PassagePair;
import kbaudit.topic.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pairs of passages for a further judge, one JSON object a line: question, both passages, how
 * similar they are and what the typed comparison says. A verdict names its rule and the words on
 * both sides that it rests on.
 */
final class TopicPairReporter implements TopicReporter {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public void write(TopicReport report, Messages messages, Appendable out) throws IOException {
    for (Topic topic : report.topics()) {
      for (PassagePair pair : topic.pairs()) {
        out.append(JSON.writeValueAsString(line(report, topic, pair))).append('\n');
      }
    }
  }

  private static ObjectNode line(TopicReport report, Topic topic, PassagePair pair) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("topic", topic.id())
        .put("question", report.shown(topic.question()))
        .put("similarity", rounded(pair.similarity()));
    line.put("verdict", name(pair.verdict()));
    pair.because().ifPresent(judged -> because(report, judged, pair, line));
    TopicJsonReporter.passage(report, pair.a(), line.putObject("a"));
    TopicJsonReporter.passage(report, pair.b(), line.putObject("b"));
    return line;
  }

  private static void because(
      TopicReport report, Judged judged, PassagePair pair, ObjectNode line) {
    boolean inOrder = pair.a().readings().contains(judged.pair().a().reading());
    line.put("rule", judged.pair().a().kind().id())
        .put("confidence", rounded(judged.sameQuestion()));
    line.put("textA", shown(report, inOrder ? judged.pair().a() : judged.pair().b()));
    line.put("textB", shown(report, inOrder ? judged.pair().b() : judged.pair().a()));
  }

  /** A contact point that the verdict rests on is what the verdict says. */
  private static String shown(TopicReport report, Claim claim) {
    return claim.kind() == ClaimKind.CONTACT ? claim.text() : report.shown(claim.text());
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Agree agree -> "agree";
      case Verdict.Contradict contradict -> "contradict";
      case Verdict.CannotTell cannotTell -> "cannot-tell";
    };
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }
}
