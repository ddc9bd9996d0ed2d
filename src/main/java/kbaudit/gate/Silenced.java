package kbaudit.gate;

import java.util.Locale;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;

/**
 * A finding that is known and therefore does not count.
 *
 * @param why in the words of who accepted it; empty when nobody had to
 * @param by who accepted it
 */
public record Silenced(Contradiction finding, Reason reason, String why, Optional<String> by) {

  /** What makes it known. */
  public enum Reason {
    /** It stands in {@code kbaudit-baseline.yaml}. */
    BASELINE,
    /** Somebody decided about it. */
    DECISION,
    /** A comment in the text says so. */
    INLINE,
    /** It was there before the change under review. */
    EXISTING;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
