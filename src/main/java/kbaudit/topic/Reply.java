package kbaudit.topic;

import java.util.List;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * What the organisation answers to one question.
 *
 * @param question as it was asked
 * @param passages the best of each channel that answers, nearest first
 * @param against findings in which two or more of the passages stand against each other
 * @param together what two or more of the passages agree on
 * @param silent channels in which nothing was found, by name
 */
public record Reply(
    String question,
    List<Excerpt> passages,
    List<Contradiction> against,
    List<Agreement> together,
    List<String> silent) {

  public Reply {
    passages = List.copyOf(passages);
    against = List.copyOf(against);
    together = List.copyOf(together);
    silent = List.copyOf(silent);
  }

  /** Whether the channels agree, as far as it can be told. */
  public enum Accord {
    CONTRADICT,
    AGREE,
    CANNOT_TELL
  }

  /** True when one of the passages says it. */
  public boolean shows(Saying saying) {
    return passages.stream().anyMatch(passage -> passage.contains(saying.location()));
  }

  public Accord accord() {
    if (!against.isEmpty()) {
      return Accord.CONTRADICT;
    }
    return together.isEmpty() ? Accord.CANNOT_TELL : Accord.AGREE;
  }
}
