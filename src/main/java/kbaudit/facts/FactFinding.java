package kbaudit.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/** Places that contradict a fact → one finding, the wrong answers first, the fact last. */
final class FactFinding {
  private static final int BYTES = 6;

  private FactFinding() {}

  /**
   * @param places of one rule, at least one
   */
  static Contradiction of(FactCheck check, List<Told> places) {
    List<Contradiction> disputes =
        places.stream().flatMap(told -> told.dispute().stream()).toList();
    Contradiction surest =
        disputes.stream()
            .max(Comparator.comparingDouble(Contradiction::confidence))
            .orElseThrow(() -> new IllegalArgumentException("places that dispute nothing"));
    return new Contradiction(
        id(disputes),
        surest.rule(),
        surest.severity(),
        surest.confidence(),
        check.fact().question().value(),
        surest.language(),
        answers(disputes));
  }

  /**
   * The finding of one fact and one place has a name that knows neither lines nor order; that of
   * several places is made of those names.
   */
  private static String id(List<Contradiction> disputes) {
    if (disputes.size() == 1) {
      return disputes.getFirst().id();
    }
    String all =
        disputes.stream().map(Contradiction::id).sorted().collect(Collectors.joining("\n"));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(all.getBytes(StandardCharsets.UTF_8));
      return "kb-" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException absent) {
      // Every Java platform has SHA-256.
      throw new IllegalStateException(absent);
    }
  }

  private static List<Answer> answers(List<Contradiction> disputes) {
    Map<String, Answer> wrong = new LinkedHashMap<>();
    List<Answer> right = new ArrayList<>();
    for (Contradiction dispute : disputes) {
      for (Answer answer : dispute.answers()) {
        if (answer.says().getFirst().channel().equals(Fact.CHANNEL)) {
          right.add(answer);
        } else {
          wrong.merge(answer.says().getFirst().value(), answer, FactFinding::together);
        }
      }
    }
    List<Answer> all = new ArrayList<>(wrong.values());
    all.add(right.getFirst());
    return all;
  }

  private static Answer together(Answer one, Answer other) {
    List<Saying> says = new ArrayList<>(one.says());
    says.addAll(other.says());
    return new Answer(one.value(), one.label(), says);
  }
}
