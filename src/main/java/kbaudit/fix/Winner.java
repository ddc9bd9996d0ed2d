package kbaudit.fix;

import java.util.List;
import kbaudit.contradiction.Saying;

/**
 * The answer that the others are to follow.
 *
 * @param answer index among the answers of its finding
 * @param says places that give it, the one to take the words from first
 * @param by the channel or the fact that makes it right
 */
public record Winner(int answer, List<Saying> says, Ground ground, String by) {

  /** Why it is right; the first that knows decides. */
  public enum Ground {
    DECISION,
    FACT,
    AUTHORITY
  }

  public Winner {
    says = List.copyOf(says);
  }
}
