package kbaudit.value;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One day or month as read from a text.
 *
 * @param next index of the word after it
 */
record DayReading(OptionalInt year, int month, OptionalInt day, int next) {

  /** How many days the month may have. */
  static int longest(int month) {
    return month == 2 ? 29 : YearMonth.of(2001, month).lengthOfMonth();
  }

  CalendarDay value() {
    return new CalendarDay(year, month, day, Optional.empty());
  }
}
