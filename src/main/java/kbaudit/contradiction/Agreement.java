package kbaudit.contradiction;

import java.util.List;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;

/**
 * A question that two or more channels answer without contradicting each other.
 *
 * @param question in the words of the content
 * @param answers one when all say the same; more when they differ in a way that can be true
 *     together, as "2 to 4 days" and "within 4 days"
 */
public record Agreement(ClaimKind rule, String question, Language language, List<Answer> answers) {
  public Agreement {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("an agreement without an answer");
    }
  }

  /** True when everyone gives the same answer. */
  public boolean isExact() {
    return answers.size() == 1;
  }

  /** How many channels answer. */
  public long width() {
    return answers.stream()
        .flatMap(answer -> answer.says().stream())
        .map(Saying::channel)
        .distinct()
        .count();
  }
}
