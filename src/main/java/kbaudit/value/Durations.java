package kbaudit.value;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How units of time convert: minutes, hours, days and weeks into each other; months and years into
 * each other.
 */
final class Durations {
  private static final Map<Unit, Integer> MINUTES = new EnumMap<>(Unit.class);
  private static final Map<Unit, Integer> MONTHS = new EnumMap<>(Unit.class);

  static {
    MINUTES.put(Unit.MINUTE, 1);
    MINUTES.put(Unit.HOUR, 60);
    MINUTES.put(Unit.DAY, 24 * 60);
    MINUTES.put(Unit.WEEK, 7 * 24 * 60);
    MONTHS.put(Unit.MONTH, 1);
    MONTHS.put(Unit.YEAR, 12);
  }

  private Durations() {}

  static boolean isClockTime(Unit unit) {
    return MINUTES.containsKey(unit);
  }

  static boolean isMonths(Unit unit) {
    return MONTHS.containsKey(unit);
  }

  /** Minutes in a unit of up to a week. */
  static BigDecimal minutes(Unit unit) {
    return BigDecimal.valueOf(Objects.requireNonNull(MINUTES.get(unit)));
  }

  /**
   * How many of the small unit go into the large one when that is a whole number; null when they do
   * not convert.
   */
  static @Nullable BigDecimal factor(Unit large, Unit small) {
    for (Map<Unit, Integer> table : List.of(MINUTES, MONTHS)) {
      Integer whole = table.get(large);
      Integer part = table.get(small);
      if (whole != null && part != null) {
        return whole % part == 0 ? BigDecimal.valueOf(whole / part) : null;
      }
    }
    return null;
  }
}
