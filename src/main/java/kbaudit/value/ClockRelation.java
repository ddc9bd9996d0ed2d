package kbaudit.value;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.value.OpeningHours.Range;

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
    Set<DayOfWeek> common = new TreeSet<>(one.hours().keySet());
    common.retainAll(other.hours().keySet());
    if (common.isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    Relation week = Relation.INCOMPARABLE;
    for (DayOfWeek day : common) {
      Relation relation = relate(one.on(day), other.on(day));
      if (relation == Relation.DIFFERENT) {
        return relation;
      }
      boolean weaker = week == Relation.INCOMPARABLE || relation == Relation.COMPATIBLE;
      week = relation != Relation.INCOMPARABLE && weaker ? relation : week;
    }
    return week;
  }

  /** The hours of one day; of two half-told stretches only the ends that both tell count. */
  private static Relation relate(List<Range> one, List<Range> other) {
    if (one.equals(other)) {
      return Relation.EQUAL;
    }
    boolean complete =
        one.stream().allMatch(Range::isComplete) && other.stream().allMatch(Range::isComplete);
    if (complete || one.isEmpty() || other.isEmpty()) {
      return Relation.DIFFERENT;
    }
    int from = end(one.getFirst().from(), other.getFirst().from());
    int until = end(one.getLast().until(), other.getLast().until());
    boolean open = isOpen(one) || isOpen(other);
    if (from < 0 || until < 0) {
      return Relation.DIFFERENT;
    }
    return from + until > 0 || open ? Relation.COMPATIBLE : Relation.INCOMPARABLE;
  }

  private static boolean isOpen(List<Range> ranges) {
    return ranges.contains(OpeningHours.SOME_HOURS);
  }

  /** 1 when both ends are told and the same, -1 when they differ, 0 when one is not told. */
  private static int end(int one, int other) {
    if (one == Range.UNKNOWN || other == Range.UNKNOWN) {
      return 0;
    }
    return one == other ? 1 : -1;
  }
}
