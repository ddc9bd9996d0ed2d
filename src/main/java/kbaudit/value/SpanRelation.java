package kbaudit.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares lengths of time. Minutes to weeks convert, months and years convert; a month is 28 to 31
 * days, and n working days lie between n and n + 2⌈n/5⌉ + 1 days. Nights are nights only, but for a
 * trial of so many of them that they stand for days.
 */
final class SpanRelation {
  private static final int MINUTES_A_DAY = 24 * 60;

  /** "A trial of 30 nights" is a term; three nights are a stay, and may be two days or four. */
  private static final BigDecimal NIGHTS_OF_A_TERM = BigDecimal.valueOf(30);

  /** By number of months, those that were asked for: at most as many as a century has. */
  private static final Map<Long, Amount> DAYS_OF_MONTHS = new ConcurrentHashMap<>();

  private SpanRelation() {}

  static Relation relate(Found a, Found b, Span one, Span other) {
    if (one.amount().isUnlimited() || other.amount().isUnlimited()) {
      return one.amount().equals(other.amount()) ? Relation.EQUAL : Relation.DIFFERENT;
    }
    if ((one.unit() == Unit.NIGHT) != (other.unit() == Unit.NIGHT)) {
      return isTerm(one) || isTerm(other)
          ? relate(a, b, inDays(one), inDays(other))
          : Relation.INCOMPARABLE;
    }
    if (isIdiom(one, other) || isIdiom(other, one)) {
      return Relation.EQUAL;
    }
    boolean alike = isAlike(one.unit(), other.unit());
    Limits.Side left = new Limits.Side(extent(one, alike), a.bound(), a.approximate());
    Limits.Side right = new Limits.Side(extent(other, alike), b.bound(), b.approximate());
    return Limits.relate(left, right, false);
  }

  private static boolean isTerm(Span span) {
    return span.unit() == Unit.NIGHT && span.amount().low().compareTo(NIGHTS_OF_A_TERM) >= 0;
  }

  private static Span inDays(Span span) {
    return span.unit() == Unit.NIGHT ? new Span(span.amount(), Unit.DAY) : span;
  }

  /** French "quinze jours" and German "acht Tage" are two weeks and one. */
  private static boolean isIdiom(Span days, Span weeks) {
    return days.unit() == Unit.DAY
        && weeks.unit() == Unit.WEEK
        && (isIt(days, 15) && isIt(weeks, 2) || isIt(days, 8) && isIt(weeks, 1));
  }

  private static boolean isIt(Span span, int number) {
    return span.amount().equals(Amount.of(number));
  }

  private static boolean isAlike(Unit one, Unit other) {
    return one == other
        || Durations.isClockTime(one) && Durations.isClockTime(other)
        || Durations.isMonths(one) && Durations.isMonths(other);
  }

  /** In minutes, or in months or working days when both sides count those. */
  private static Extent extent(Span span, boolean alike) {
    Unit unit = span.unit();
    if (Durations.isClockTime(unit)) {
      return Extent.of(span.amount().times(Durations.minutes(unit)));
    }
    if (alike) {
      return Extent.of(
          unit == Unit.YEAR ? span.amount().times(BigDecimal.valueOf(12)) : span.amount());
    }
    Amount number = unit == Unit.YEAR ? span.amount().times(BigDecimal.valueOf(12)) : span.amount();
    boolean months = Durations.isMonths(unit);
    Amount low = months ? monthDays(number.low()) : workingDays(number.low());
    Amount high = months ? monthDays(number.high()) : workingDays(number.high());
    return new Extent(low, high).times(BigDecimal.valueOf(MINUTES_A_DAY));
  }

  private static Amount workingDays(BigDecimal number) {
    BigDecimal weeks = number.divide(BigDecimal.valueOf(5), 0, RoundingMode.CEILING);
    return new Amount(
        number,
        number.add(weeks.add(weeks)).add(number.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE));
  }

  /** Fewest and most days in so many months on end. */
  private static Amount monthDays(BigDecimal months) {
    if (months.scale() > 0 || months.compareTo(BigDecimal.valueOf(1200)) > 0) {
      return new Amount(
          months.multiply(BigDecimal.valueOf(28)), months.multiply(BigDecimal.valueOf(31)));
    }
    return DAYS_OF_MONTHS.computeIfAbsent(months.longValue(), SpanRelation::monthDays);
  }

  private static Amount monthDays(long months) {
    long fewest = Long.MAX_VALUE;
    long most = 0;
    for (YearMonth start = YearMonth.of(2003, 1);
        start.getYear() < 2005;
        start = start.plusMonths(1)) {
      YearMonth end = start.plusMonths(months);
      long days = end.atDay(1).toEpochDay() - start.atDay(1).toEpochDay();
      fewest = Math.min(fewest, days);
      most = Math.max(most, days);
    }
    return new Amount(BigDecimal.valueOf(fewest), BigDecimal.valueOf(most));
  }
}
