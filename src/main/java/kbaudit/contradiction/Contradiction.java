package kbaudit.contradiction;

import java.util.List;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;

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
    ClaimKind rule,
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

  /** The same under another id. */
  Contradiction named(String other) {
    return new Contradiction(other, rule, severity, confidence, question, language, answers);
  }
}
