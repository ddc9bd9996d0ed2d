package kbaudit.value;

import java.math.BigDecimal;

/**
 * A range of numbers whose ends may themselves be uncertain: a month has 28 to 31 days.
 *
 * @param low where the range begins
 * @param high where the range ends
 */
record Extent(Amount low, Amount high) {

  static Extent of(Amount amount) {
    return new Extent(Amount.of(amount.low()), Amount.of(amount.high()));
  }

  boolean isCertain() {
    return !low.isRange() && !high.isRange();
  }

  boolean isSingle() {
    return low.equals(high);
  }

  BigDecimal least() {
    return low.low();
  }

  BigDecimal most() {
    return high.high();
  }

  Extent times(BigDecimal factor) {
    return new Extent(low.times(factor), high.times(factor));
  }

  boolean contains(Extent other) {
    return least().compareTo(other.least()) <= 0 && most().compareTo(other.most()) >= 0;
  }

  boolean meets(Extent other) {
    return least().compareTo(other.most()) <= 0 && other.least().compareTo(most()) <= 0;
  }

  boolean isBelow(Extent other) {
    return most().compareTo(other.least()) < 0;
  }
}
