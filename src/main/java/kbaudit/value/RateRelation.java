package kbaudit.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares numbers that may hold per something: € 36 per year is € 3 per month, € 5 per person and
 * € 5 are only comparable because the numbers are the same.
 */
final class RateRelation {
  /**
   * Rates over time as parts of the larger unit of their family: how many minutes, how many months.
   */
  private static final Map<String, Integer> MINUTES =
      Map.of("minute", 1, "hour", 60, "day", 1440, "night", 1440, "week", 10080);

  private static final Map<String, Integer> MONTHS =
      Map.of("month", 1, "quarter", 3, "halfyear", 6, "year", 12);

  private RateRelation() {}

  static Relation relate(Found a, Found b, Amount one, Amount other, boolean whole) {
    Optional<String> left = a.per().map(Per::unit);
    Optional<String> right = b.per().map(Per::unit);
    if (left.equals(right)) {
      return limits(a, b, one, other, whole);
    }
    if (left.isEmpty() || right.isEmpty() || !rest(left.get()).equals(rest(right.get()))) {
      return one.equals(other) ? Relation.COMPATIBLE : Relation.INCOMPARABLE;
    }
    return converted(a, b, one, other, time(left.get()), time(right.get()));
  }

  private static Relation converted(
      Found a, Found b, Amount one, Amount other, String left, String right) {
    for (Map<String, Integer> family : java.util.List.of(MINUTES, MONTHS)) {
      Integer leftLength = family.get(left);
      Integer rightLength = family.get(right);
      if (leftLength != null && rightLength != null) {
        Amount scaledOne = one.times(BigDecimal.valueOf(rightLength));
        Amount scaledOther = other.times(BigDecimal.valueOf(leftLength));
        Relation exact = limits(a, b, scaledOne, scaledOther, false);
        return exact == Relation.DIFFERENT && isRounded(one, other, leftLength, rightLength)
            ? Relation.COMPATIBLE
            : exact;
      }
    }
    return one.equals(other) ? Relation.COMPATIBLE : Relation.INCOMPARABLE;
  }

  /** € 50 per year shown as € 4.17 per month. */
  private static boolean isRounded(Amount one, Amount other, int leftLength, int rightLength) {
    BigDecimal large = leftLength > rightLength ? one.low() : other.low();
    BigDecimal small = leftLength > rightLength ? other.low() : one.low();
    BigDecimal parts =
        BigDecimal.valueOf(Math.max(leftLength, rightLength) / Math.min(leftLength, rightLength));
    return !one.isRange()
        && !other.isRange()
        && large.divide(parts, 2, RoundingMode.HALF_UP).compareTo(small) == 0;
  }

  private static Relation limits(Found a, Found b, Amount one, Amount other, boolean whole) {
    return Limits.relate(
        new Limits.Side(Extent.of(one), a.bound(), a.approximate()),
        new Limits.Side(Extent.of(other), b.bound(), b.approximate()),
        whole);
  }

  /** Whether the rate's unit is one of time. */
  static boolean isTime(String unit) {
    return MINUTES.containsKey(unit) || MONTHS.containsKey(unit);
  }

  private static String time(String per) {
    return Arrays.stream(per.split("\\+")).filter(RateRelation::isTime).findFirst().orElse("");
  }

  private static Set<String> rest(String per) {
    Set<String> rest = new TreeSet<>(Arrays.asList(per.split("\\+")));
    rest.removeIf(RateRelation::isTime);
    return rest;
  }
}
