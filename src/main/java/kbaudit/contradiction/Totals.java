package kbaudit.contradiction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kbaudit.claim.Claim;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Span;
import kbaudit.value.Unit;

/** Sums worked out for the reader: "four tickets, € 10 together" agrees with "€ 2.50 a ticket". */
final class Totals {
  private static final BigDecimal MOST = BigDecimal.valueOf(60);
  private static final Map<Unit, BigDecimal> PARTS =
      Map.of(
          Unit.WEEK, BigDecimal.valueOf(7),
          Unit.YEAR, BigDecimal.valueOf(12),
          Unit.DAY, BigDecimal.valueOf(24));

  private Totals() {}

  /** True when the amount is the price times a number that stands in the same sentence. */
  static boolean isTotal(Claim claim, Money amount, Money price) {
    return claim.reading().values().stream()
        .flatMap(Totals::numbers)
        .filter(n -> n.compareTo(BigDecimal.ONE) > 0 && n.compareTo(MOST) <= 0)
        .anyMatch(n ->
            price.amount().low().multiply(n).compareTo(amount.amount().low()) == 0
                && price.amount().low().signum() > 0);
  }

  /** "A week" is also seven days, "three weeks" three times the price of one. */
  private static Stream<BigDecimal> numbers(Found found) {
    return switch (found.value()) {
      case Count count when !count.amount().isRange() -> Stream.of(count.amount().low());
      case Span span when !span.amount().isRange() -> {
        BigDecimal parts = PARTS.get(span.unit());
        BigDecimal number = span.amount().low();
        yield parts == null
            ? Stream.of(number)
            : List.of(number, number.multiply(parts)).stream();
      }
      default -> Stream.empty();
    };
  }
}
