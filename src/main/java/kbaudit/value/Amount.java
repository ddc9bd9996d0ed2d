package kbaudit.value;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers.
 *
 * @param low the lower end
 * @param high the upper end, the same as {@code low} for a single number
 */
public record Amount(BigDecimal low, BigDecimal high) {

  /** No limit at all, as in "valid for ever". */
  public static final Amount UNLIMITED = of(new BigDecimal("1E+18"));

  /** A single number. */
  public static Amount of(BigDecimal number) {
    return new Amount(number, number);
  }

  /** A single whole number. */
  public static Amount of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** Both ends, in either order. */
  public static Amount between(BigDecimal one, BigDecimal other) {
    return new Amount(one.min(other), one.max(other));
  }

  public Amount {
    low = plain(low);
    high = plain(high);
  }

  /** Written out because amounts are compared by the million, where the record's own is slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount amount && low.equals(amount.low) && high.equals(amount.high);
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  public boolean isUnlimited() {
    return equals(UNLIMITED);
  }

  Amount times(BigDecimal factor) {
    return isUnlimited() ? this : new Amount(low.multiply(factor), high.multiply(factor));
  }

  /**
   * Both ends as text, joined by two dots when they differ; {@code unlimited} when there is no
   * limit.
   */
  String write(UnaryOperator<String> decorate) {
    if (isUnlimited()) {
      return "unlimited";
    }
    String first = decorate.apply(low.toPlainString());
    return isRange() ? first + ".." + decorate.apply(high.toPlainString()) : first;
  }

  /**
   * Without trailing zeros, so that 5 and 5.00 are one record; zero and tens without an exponent.
   */
  private static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
