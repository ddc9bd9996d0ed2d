package kbaudit.value;

import java.math.BigDecimal;

/**
 * A number read from a text.
 *
 * @param next index of the word after it
 */
record Reading(BigDecimal value, int next, Form form) {

  enum Form {
    DIGITS,
    SPELLED,
    /** "een", "a", "ein", "un": one only in front of a unit. */
    ARTICLE
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  boolean isWithin(int low, int high) {
    return isWhole()
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }
}
