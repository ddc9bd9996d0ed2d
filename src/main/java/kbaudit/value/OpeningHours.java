package kbaudit.value;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * On which days from when to when: {@code mo-fr 09:00-12:30,13:00-17:30; sa 10:00-16:00; su
 * closed}; with an end left open {@code fr -21:00}, {@code sa 10:00-}, {@code mo-su open}.
 *
 * @param hours the days the text speaks of; an empty list means closed, a missing day means nothing
 *     was said
 */
public record OpeningHours(SortedMap<DayOfWeek, List<Range>> hours) implements Value {

  /**
   * Minutes since midnight.
   *
   * @param from {@link #UNKNOWN} when only the end is told
   * @param until up to 1440; smaller than {@code from} when it passes midnight; {@link #UNKNOWN}
   *     when only the beginning is told
   */
  public record Range(int from, int until) {

    /** An end that the text does not tell. */
    public static final int UNKNOWN = -1;

    @Override
    public String toString() {
      return from == UNKNOWN && until == UNKNOWN ? "open" : write(from) + "-" + write(until);
    }

    private static String write(int minute) {
      return minute == UNKNOWN ? "" : Clock.write(minute);
    }

    boolean isComplete() {
      return from != UNKNOWN && until != UNKNOWN;
    }
  }

  /** Open, whatever the hours. */
  static final Range SOME_HOURS = new Range(Range.UNKNOWN, Range.UNKNOWN);

  /** Midnight to midnight. */
  static final Range WHOLE_DAY = new Range(0, 24 * 60);

  public OpeningHours {
    SortedMap<DayOfWeek, List<Range>> copy = new TreeMap<>();
    hours.forEach((day, ranges) -> copy.put(day, List.copyOf(ranges)));
    hours = Collections.unmodifiableSortedMap(copy);
  }

  /** Never closed. */
  static OpeningHours always() {
    return everyDay(WHOLE_DAY);
  }

  static OpeningHours everyDay(Range range) {
    Map<DayOfWeek, List<Range>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(range));
    }
    return new OpeningHours(new TreeMap<>(week));
  }

  @Override
  public String canonical() {
    StringBuilder text = new StringBuilder();
    DayOfWeek[] days = hours.keySet().toArray(DayOfWeek[]::new);
    for (int i = 0; i < days.length; ) {
      int last = lastAlike(days, i);
      text.append(text.isEmpty() ? "" : "; ").append(abbreviate(days[i]));
      if (last > i) {
        text.append('-').append(abbreviate(days[last]));
      }
      text.append(' ').append(write(on(days[i])));
      i = last + 1;
    }
    return text.toString();
  }

  private int lastAlike(DayOfWeek[] days, int first) {
    int last = first;
    while (last + 1 < days.length
        && days[last + 1].getValue() == days[last].getValue() + 1
        && on(days[last + 1]).equals(on(days[first]))) {
      last++;
    }
    return last;
  }

  /** The ranges of a day; none also when nothing was said. */
  List<Range> on(DayOfWeek day) {
    return hours.getOrDefault(day, List.of());
  }

  /** "Tot 21 uur" limits like a single time of day does; hours with both ends do not. */
  Bound bound() {
    List<Range> all = hours.values().stream().flatMap(List::stream).toList();
    boolean until = all.stream().allMatch(r -> r.from() == Range.UNKNOWN && r.until() >= 0);
    boolean from = all.stream().allMatch(r -> r.until() == Range.UNKNOWN && r.from() >= 0);
    if (all.isEmpty() || until == from) {
      return Bound.EXACT;
    }
    return until ? Bound.AT_MOST : Bound.AT_LEAST;
  }

  private static String write(List<Range> ranges) {
    return ranges.isEmpty()
        ? "closed"
        : ranges.stream().map(Range::toString).collect(Collectors.joining(","));
  }

  private static String abbreviate(DayOfWeek day) {
    return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
