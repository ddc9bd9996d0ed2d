package kbaudit.value;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Compares times of day and opening hours. */
final class ClockRelation {
  private ClockRelation() {}

  /** Two times, two stretches, or a time with a stretch, which only meet in one of its ends. */
  static Relation relate(Found a, Found b, Clock one, Clock other) {
    if (one.untilMinute().isPresent() != other.untilMinute().isPresent()) {
      Clock point = one.untilMinute().isPresent() ? other : one;
      Clock range = one.untilMinute().isPresent() ? one : other;
      boolean end =
          point.minute() == range.minute()
              || range.untilMinute().equals(OptionalInt.of(point.minute()));
      return end ? Relation.COMPATIBLE : Relation.INCOMPARABLE;
    }
    boolean opposite =
        a.bound().isLower() && b.bound().isUpper() || a.bound().isUpper() && b.bound().isLower();
    if (isSame(one, other)) {
      return opposite ? Relation.COMPATIBLE : Relation.EQUAL;
    }
    return opposite ? Relation.INCOMPARABLE : Relation.DIFFERENT;
  }

  private static boolean isSame(Clock one, Clock other) {
    return one.equals(other)
        || one.untilMinute().isEmpty()
            && other.untilMinute().isEmpty()
            && one.minute() % 1440 == other.minute() % 1440;
  }

  /** Only days that both speak of count. */
  static Relation relate(OpeningHours one, OpeningHours other) {
    Set<DayOfWeek> common = new HashSet<>(one.hours().keySet());
    common.retainAll(other.hours().keySet());
    if (common.isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    boolean same = common.stream().allMatch(day -> one.on(day).equals(other.on(day)));
    return same ? Relation.EQUAL : Relation.DIFFERENT;
  }
}
