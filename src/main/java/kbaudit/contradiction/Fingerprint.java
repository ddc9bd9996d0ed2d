package kbaudit.contradiction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kbaudit.document.Rule;

/**
 * The name of a finding: what is answered, in normal form, and by which channels and entries.
 * Neither lines nor paths nor wording nor order, so that it changes only when the meaning does.
 */
final class Fingerprint {
  private static final int BYTES = 6;

  private Fingerprint() {}

  static String of(Rule rule, List<Answer> answers) {
    String normal =
        answers.stream()
            .map(Fingerprint::answer)
            .sorted()
            .collect(Collectors.joining("\n", rule.id() + "\n", ""));
    return "kb-" + hash(normal);
  }

  private static String answer(Answer answer) {
    return answer.says().stream()
        .map(saying -> value(answer, saying) + " " + saying.channel() + "/" + saying.entryName())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" & "));
  }

  private static String value(Answer answer, Saying saying) {
    return saying.value().isEmpty() ? answer.value() : saying.value();
  }

  /** Two findings may say the same about the same entries: the later of them get a number. */
  static List<Contradiction> apart(List<Contradiction> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Contradiction> apart = new ArrayList<>();
    for (Contradiction finding : findings) {
      int count = seen.merge(finding.id(), 1, Integer::sum);
      apart.add(count == 1 ? finding : finding.named(finding.id() + "-" + count));
    }
    return apart;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
