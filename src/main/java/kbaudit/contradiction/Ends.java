package kbaudit.contradiction;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.value.Age;
import kbaudit.value.Amount;
import kbaudit.value.Clock;
import kbaudit.value.Money;
import kbaudit.value.OpeningHours;
import kbaudit.value.Span;
import kbaudit.value.Value;

/** The two ends of a range. */
record Ends(double first, double last) {

  /** True for two ranges that begin alike or end alike, and differ. */
  static boolean shareOne(Value a, Value b) {
    if (a instanceof OpeningHours x && b instanceof OpeningHours y) {
      return daysShareOne(x, y);
    }
    Optional<Ends> x = of(a);
    Optional<Ends> y = of(b);
    return x.isPresent() && y.isPresent() && x.get().shareOne(y.get());
  }

  private boolean shareOne(Ends other) {
    return first < last
        && other.first < other.last
        && (first == other.first) != (last == other.last);
  }

  private static Optional<Ends> of(Value value) {
    return switch (value) {
      case Clock c when c.untilMinute().isPresent() ->
          Optional.of(new Ends(c.minute(), c.untilMinute().getAsInt()));
      case Span s -> Optional.of(of(s.amount()));
      case Money m -> Optional.of(of(m.amount()));
      case Age a -> Optional.of(of(a.amount()));
      default -> Optional.empty();
    };
  }

  private static Ends of(Amount amount) {
    BigDecimal low = amount.low();
    return new Ends(low.doubleValue(), amount.high().doubleValue());
  }

  /** On some day that both speak of. */
  private static boolean daysShareOne(OpeningHours a, OpeningHours b) {
    boolean any = false;
    for (Map.Entry<DayOfWeek, List<OpeningHours.Range>> day : a.hours().entrySet()) {
      List<OpeningHours.Range> here = day.getValue();
      List<OpeningHours.Range> there = b.hours().getOrDefault(day.getKey(), List.of());
      if (here.size() != 1 || there.size() != 1) {
        continue;
      }
      any |= of(here.getFirst()).shareOne(of(there.getFirst()));
    }
    return any;
  }

  private static Ends of(OpeningHours.Range range) {
    return new Ends(range.from(), range.until());
  }
}
