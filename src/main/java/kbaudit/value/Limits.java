package kbaudit.value;

import java.math.BigDecimal;

/**
 * Compares two numbers with their bounds. "Binnen 5" and "5" are the same promise; "onder 18" and
 * "vanaf 18" draw the same line; "meestal binnen 3" does not contradict "uiterlijk 5"; "at least 2"
 * allows for 3.
 */
final class Limits {

  /** One side of a comparison. */
  record Side(Extent extent, Bound bound, boolean approximate) {}

  private Limits() {}

  /**
   * What two bounded numbers in the same unit say of each other.
   *
   * @param whole whether only whole numbers occur, so that "under 18" is "up to 17"
   */
  static Relation relate(Side a, Side b, boolean whole) {
    if (a.extent.isCertain() && b.extent.isCertain()) {
      if (a.extent.equals(b.extent)) {
        return sameNumber(a.bound, b.bound);
      }
      if (whole && a.extent.isSingle() && b.extent.isSingle() && isSameLine(a, b)) {
        return Relation.EQUAL;
      }
      if (isInside(a, b) || isInside(b, a)) {
        return Relation.COMPATIBLE;
      }
    } else if (a.extent.meets(b.extent)) {
      return Relation.COMPATIBLE;
    }
    return leavesRoom(a, b) || leavesRoom(b, a) ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }

  private static Relation sameNumber(Bound a, Bound b) {
    boolean complement =
        isPair(a, b, Bound.LESS_THAN, Bound.AT_LEAST)
            || isPair(a, b, Bound.MORE_THAN, Bound.AT_MOST);
    boolean strict =
        a == Bound.LESS_THAN
            || a == Bound.MORE_THAN
            || b == Bound.LESS_THAN
            || b == Bound.MORE_THAN;
    boolean opposite = isPair(a, b, Bound.AT_LEAST, Bound.AT_MOST);
    return a == b || complement || !strict && !opposite ? Relation.EQUAL : Relation.COMPATIBLE;
  }

  private static boolean isPair(Bound a, Bound b, Bound one, Bound other) {
    return a == one && b == other || a == other && b == one;
  }

  /** Both draw their line between the same two whole numbers. */
  private static boolean isSameLine(Side a, Side b) {
    return a.bound != Bound.EXACT && b.bound != Bound.EXACT && line(a).compareTo(line(b)) == 0;
  }

  private static BigDecimal line(Side side) {
    boolean above = side.bound == Bound.AT_MOST || side.bound == Bound.MORE_THAN;
    return above ? side.extent.least().add(BigDecimal.ONE) : side.extent.least();
  }

  private static boolean isInside(Side a, Side b) {
    return !b.extent.isSingle() && b.extent.contains(a.extent);
  }

  /** Whether the first, stated as a limit, leaves room for the second. */
  private static boolean leavesRoom(Side limit, Side other) {
    if (limit.bound.isLower() && !other.bound.isLower()) {
      return !other.extent.isBelow(limit.extent);
    }
    boolean usually = other.approximate && !limit.approximate && !other.bound.isLower();
    return limit.bound.isUpper() && usually && other.extent.isBelow(limit.extent);
  }
}
