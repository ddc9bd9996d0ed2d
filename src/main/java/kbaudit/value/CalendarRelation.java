package kbaudit.value;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * Compares dates: a missing year fits any year, a month holds its days, "before 1 May" is "until 30
 * April".
 */
final class CalendarRelation {
  /** For dates without a year; a leap year, so that 29 February exists. */
  private static final int ANY_YEAR = 2000;

  private CalendarRelation() {}

  static Relation relate(Found a, Found b, CalendarDay one, CalendarDay other) {
    if (one.month() == CalendarDay.ANY_MONTH ^ other.month() == CalendarDay.ANY_MONTH) {
      return inSomeMonth(one, other);
    }
    boolean opposite =
        a.bound().isLower() && b.bound().isUpper() || a.bound().isUpper() && b.bound().isLower();
    boolean years = one.year().isPresent() && other.year().isPresent();
    Extent left = extent(one, years);
    Extent right = extent(other, years);
    if (opposite && !left.meets(right)) {
      return Relation.INCOMPARABLE;
    }
    return Limits.relate(side(a, left), side(b, right), true);
  }

  /** "On the 27th" holds for 27 May; of other days of May it says nothing. */
  private static Relation inSomeMonth(CalendarDay one, CalendarDay other) {
    boolean days = one.until().isEmpty() && other.until().isEmpty();
    return days && one.day().isPresent() && one.day().equals(other.day())
        ? Relation.COMPATIBLE
        : Relation.INCOMPARABLE;
  }

  private static Limits.Side side(Found found, Extent extent) {
    return new Limits.Side(extent, found.bound(), found.approximate());
  }

  /** From the first day to the last, as day numbers. */
  private static Extent extent(CalendarDay date, boolean years) {
    CalendarDay last = date.until().orElse(date);
    BigDecimal from = number(date, years, true);
    BigDecimal until = number(last, years, false);
    boolean overNewYear = until.compareTo(from) < 0;
    return new Extent(
        Amount.of(from), Amount.of(overNewYear ? until.add(BigDecimal.valueOf(366)) : until));
  }

  private static BigDecimal number(CalendarDay date, boolean years, boolean first) {
    if (date.month() == CalendarDay.ANY_MONTH) {
      return BigDecimal.valueOf(date.day().orElse(1));
    }
    OptionalInt year = years ? date.year() : OptionalInt.empty();
    YearMonth month = YearMonth.of(year.orElse(ANY_YEAR), date.month());
    int day = date.day().orElse(first ? 1 : month.lengthOfMonth());
    return BigDecimal.valueOf(month.atDay(Math.min(day, month.lengthOfMonth())).toEpochDay());
  }
}
