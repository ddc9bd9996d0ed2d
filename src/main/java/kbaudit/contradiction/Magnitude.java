package kbaudit.contradiction;

import java.util.OptionalDouble;
import kbaudit.claim.Claim;
import kbaudit.value.Age;
import kbaudit.value.Amount;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;
import kbaudit.value.Quantity;
import kbaudit.value.Span;
import kbaudit.value.Value;

/**
 * How far apart two values are in size. Two answers to one question are rarely a minute and a year.
 */
final class Magnitude {
  private static final double FARTHEST = 4;

  private Magnitude() {}

  /** Distance of the logarithms, 0 to 1; 0 when the values have no size. */
  static double distance(Claim a, Claim b) {
    OptionalDouble x =
        a.value().map(Found::value).map(Magnitude::size).orElse(OptionalDouble.empty());
    OptionalDouble y =
        b.value().map(Found::value).map(Magnitude::size).orElse(OptionalDouble.empty());
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    return Math.min(
            FARTHEST, Math.abs(Math.log(x.getAsDouble() + 0.01) - Math.log(y.getAsDouble() + 0.01)))
        / FARTHEST;
  }

  /**
   * 1 when the two share one end and not the other: "from 8 to 20" and "from 8 to 22", "2 to 4
   * days" and "2 to 5 days".
   */
  static double sharedEnd(Claim a, Claim b) {
    return a.value().isPresent()
            && b.value().isPresent()
            && Ends.shareOne(a.value().get().value(), b.value().get().value())
        ? 1
        : 0;
  }

  private static OptionalDouble size(Value value) {
    return switch (value) {
      case Span s ->
          s.amount().equals(Amount.UNLIMITED)
              ? OptionalDouble.empty()
              : OptionalDouble.of(middle(s.amount()) * minutes(s));
      case Money m -> OptionalDouble.of(middle(m.amount()));
      case Percentage p -> OptionalDouble.of(middle(p.amount()));
      case Count c ->
          c.amount().isUnlimited() ? OptionalDouble.empty() : OptionalDouble.of(middle(c.amount()));
      case Quantity q -> OptionalDouble.of(middle(q.amount()));
      case Age a -> OptionalDouble.of(middle(a.amount()));
      default -> OptionalDouble.empty();
    };
  }

  private static double middle(Amount amount) {
    return amount.low().add(amount.high()).doubleValue() / 2;
  }

  private static double minutes(Span span) {
    return switch (span.unit()) {
      case MINUTE -> 1;
      case HOUR -> 60;
      case DAY, NIGHT -> 1440;
      case WORKING_DAY -> 2000;
      case WEEK -> 10080;
      case MONTH -> 43200;
      case YEAR -> 525600;
    };
  }
}
