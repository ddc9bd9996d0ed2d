package kbaudit.value;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day, a month, or a stretch of days: {@code 2026-05-16}, {@code 01-31}, {@code 2026-05}, {@code
 * 05-??} (a month of no given year), {@code ??-27} (the 27th of any month), {@code 04-01..10-31}.
 *
 * @param year absent when the text leaves it out
 * @param month 1 to 12; {@link #ANY_MONTH} when the text names a day of whatever month
 * @param day absent when the text names a whole month
 * @param until last day of the stretch, itself without {@code until}
 */
public record CalendarDay(OptionalInt year, int month, OptionalInt day, Optional<CalendarDay> until)
    implements Value {

  /** The month of "the 27th of each month". */
  public static final int ANY_MONTH = 0;

  /** A day of whatever month. */
  static CalendarDay ofAnyMonth(int day) {
    return new CalendarDay(OptionalInt.empty(), ANY_MONTH, OptionalInt.of(day), Optional.empty());
  }

  @Override
  public String canonical() {
    StringBuilder text = new StringBuilder();
    year.ifPresent(y -> text.append(y).append('-'));
    text.append(month == ANY_MONTH ? "??" : two(month));
    if (day.isPresent()) {
      text.append('-').append(two(day.getAsInt()));
    } else if (year.isEmpty()) {
      text.append("-??");
    }
    until.ifPresent(last -> text.append("..").append(last.canonical()));
    return text.toString();
  }

  CalendarDay until(CalendarDay last) {
    return new CalendarDay(year, month, day, Optional.of(last));
  }

  CalendarDay withYear(OptionalInt other) {
    return new CalendarDay(other, month, day, until);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
