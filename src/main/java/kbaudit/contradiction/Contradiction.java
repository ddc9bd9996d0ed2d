package kbaudit.contradiction;

import java.util.List;
import kbaudit.document.Language;
import kbaudit.document.Rule;

/**
 * A finding: one question, one attribute, two or more different answers.
 *
 * @param id fingerprint from the normalised answers and the entries that give them; does not depend
 *     on lines or order
 * @param confidence calibrated probability that a careful reader agrees, 0 to 1
 * @param question the customer's question, in the words of the content where it has one
 * @param language language of the question and of most answers
 */
public record Contradiction(
    String id,
    Rule rule,
    Severity severity,
    double confidence,
    String question,
    Language language,
    List<Answer> answers) {
  public Contradiction {
    answers = List.copyOf(answers);
    if (answers.size() < 2) {
      throw new IllegalArgumentException("a contradiction has two sides");
    }
  }

  /** Named by what is answered and by whom. */
  public static Contradiction of(
      Rule rule,
      Severity severity,
      double confidence,
      String question,
      Language language,
      List<Answer> answers) {
    String id = Fingerprint.of(rule, answers);
    return new Contradiction(id, rule, severity, confidence, question, language, answers);
  }

  /** The same under another id. */
  Contradiction named(String other) {
    return new Contradiction(other, rule, severity, confidence, question, language, answers);
  }
}
