package kbaudit.contradiction;

import java.math.BigDecimal;
import java.util.Optional;
import kbaudit.value.Age;
import kbaudit.value.Amount;
import kbaudit.value.Bound;
import kbaudit.value.CalendarDay;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;
import kbaudit.value.Quantity;
import kbaudit.value.Span;
import kbaudit.value.Unit;
import kbaudit.value.Value;

/**
 * Values that could both hold by logic alone ("ten days" lies within "at most 14 days") and yet are
 * two answers: to someone who asks how long, one channel says 10 and another 14. A hedge
 * ("usually", "2 to 4") makes them agree after all.
 */
final class Limits {
  private Limits() {}

  /** True when both are plain single values of one unit and differ. */
  static boolean differ(Found a, Found b) {
    if (a.approximate() || b.approximate() || a.implied() || b.implied()) {
      return false;
    }
    if (a.value() instanceof CalendarDay x && b.value() instanceof CalendarDay y) {
      return daysDiffer(x, a.bound(), y, b.bound());
    }
    Optional<BigDecimal> x = single(a.value());
    Optional<BigDecimal> y = single(b.value());
    return x.isPresent()
        && y.isPresent()
        && sameUnit(a.value(), b.value())
        && a.per().equals(b.per())
        && x.get().compareTo(y.get()) != 0;
  }

  /**
   * A season that ends on the 27th, and a closing on the 14th of that month; "from 1 April to 31
   * October" and "from 15 March".
   */
  private static boolean daysDiffer(CalendarDay x, Bound ofX, CalendarDay y, Bound ofY) {
    if (x.until().isPresent() && y.until().isPresent()) {
      return false;
    }
    if (y.until().isPresent()) {
      return daysDiffer(y, ofY, x, ofX);
    }
    boolean from = ofY == Bound.AT_LEAST;
    if (x.until().isEmpty()) {
      boolean first = (ofX == Bound.EXACT && from) || (ofY == Bound.EXACT && ofX == Bound.AT_LEAST);
      return first && isOther(x, y, true);
    }
    boolean to = ofY == Bound.AT_MOST || ofY == Bound.LESS_THAN;
    return isOther(x, y, from) || isOther(x.until().get(), y, to);
  }

  /**
   * @param anyMonth false when only another day of the same month counts
   */
  private static boolean isOther(CalendarDay x, CalendarDay y, boolean anyMonth) {
    boolean days = x.day().isPresent() && y.day().isPresent();
    return days && (x.month() == y.month() ? !x.day().equals(y.day()) : anyMonth && isNamed(x, y));
  }

  private static boolean isNamed(CalendarDay x, CalendarDay y) {
    return x.month() != CalendarDay.ANY_MONTH && y.month() != CalendarDay.ANY_MONTH;
  }

  private static Optional<BigDecimal> single(Value value) {
    Amount amount =
        switch (value) {
          case Span s -> inBase(s);
          case Money m -> m.amount();
          case Percentage p -> p.amount();
          case Count c -> c.amount();
          case Quantity q when q.sides().size() == 1 -> q.amount();
          case Age g -> g.amount();
          default -> Amount.UNLIMITED;
        };
    return amount.equals(Amount.UNLIMITED) || amount.low().compareTo(amount.high()) != 0
        ? Optional.empty()
        : Optional.of(amount.low());
  }

  /** Thirty days and "at least two weeks" are told in days; months have no one number of those. */
  private static Unit base(Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, WEEK -> Unit.MINUTE;
      case MONTH, YEAR -> Unit.MONTH;
      case WORKING_DAY, NIGHT -> unit;
    };
  }

  private static Amount inBase(Span span) {
    int factor =
        switch (span.unit()) {
          case HOUR -> 60;
          case DAY -> 24 * 60;
          case WEEK -> 7 * 24 * 60;
          case YEAR -> 12;
          case MINUTE, MONTH, WORKING_DAY, NIGHT -> 1;
        };
    Amount amount = span.amount();
    BigDecimal units = BigDecimal.valueOf(factor);
    return amount.isUnlimited()
        ? amount
        : new Amount(amount.low().multiply(units), amount.high().multiply(units));
  }

  private static boolean sameUnit(Value a, Value b) {
    boolean spans =
        !(a instanceof Span s && b instanceof Span t) || base(s.unit()) == base(t.unit());
    return spans
        && (!(a instanceof Quantity q && b instanceof Quantity r) || q.unit().equals(r.unit()));
  }
}
