package kbaudit.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kbaudit.value.ClockPoint.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays with hours: "op werkdagen van 9.00 tot 21.00 uur en op zaterdag van 9.00 tot 17.00 uur",
 * "sonntags geschlossen", "24/7". Days and hours may come in either order, a few words apart.
 */
final class HoursRecogniser implements Recogniser {
  private static final int WORDS_BETWEEN = 7;
  private static final int WORDS_BEFORE = 3;
  private static final int MOST_RANGES = 4;

  /**
   * Days with their ranges, read from a part of the text.
   *
   * @param end the end that is told when it is only one
   */
  private record Part(
      Set<DayOfWeek> days,
      List<OpeningHours.Range> ranges,
      Set<DayOfWeek> closed,
      @Nullable OneEnd end,
      int next) {

    static Part open(Set<DayOfWeek> days, Ranges ranges, Set<DayOfWeek> closed, int next) {
      return new Part(days, ranges.ranges, closed, ranges.end, next);
    }

    static Part closed(Set<DayOfWeek> days, int next) {
      return new Part(Set.of(), List.of(), days, null, next);
    }
  }

  private record Ranges(List<OpeningHours.Range> ranges, @Nullable OneEnd end, int next) {
    static Ranges of(OneEnd end) {
      return new Ranges(List.of(end.range()), end, end.next());
    }
  }

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit always = words.speech().section("always").at(words, index);
    if (always != null) {
      return Match.of(index, afterAlways(words, always.next()), OpeningHours.always());
    }
    WeekdayReader.Days days = words.get(index).digits() ? WeekdayReader.at(words, index) : null;
    if (days != null
        && words.speech().section("always").has(words, afterJoint(words, days.next()))) {
      return at(words, afterJoint(words, days.next()));
    }
    TreeMap<DayOfWeek, List<OpeningHours.Range>> week = new TreeMap<>();
    int from = index;
    int next = -1;
    for (Part part = part(words, index);
        part != null;
        part = part(words, afterJoint(words, next))) {
      Part current = part;
      if (current.end != null && next >= 0 && !week.keySet().containsAll(current.days)) {
        break;
      }
      from = current.end != null && next < 0 ? current.end.from() : from;
      current.days.forEach(day -> week.merge(day, current.ranges, HoursRecogniser::both));
      current.closed.forEach(day -> week.put(day, List.of()));
      next = current.next;
    }
    Phrases.Hit whole = next < 0 ? wholeWeek(words, index) : null;
    if (whole != null) {
      return Match.of(index, whole.next(), OpeningHours.everyDay(OpeningHours.SOME_HOURS));
    }
    if (next < 0) {
      return days == null ? null : Match.nothing(index, days.next());
    }
    return Match.of(from, next, new OpeningHours(week));
  }

  /** "7 dagen per week bereikbaar". */
  private static Phrases.@Nullable Hit wholeWeek(Words words, int index) {
    Phrases.Hit week = words.speech().section("whole week").at(words, index);
    return week != null && OneEnd.isNear(words, index, week.next(), "open") ? week : null;
  }

  private static List<OpeningHours.Range> both(
      List<OpeningHours.Range> one, List<OpeningHours.Range> other) {
    if (other.size() == 1 && !other.getFirst().isComplete() && !one.isEmpty()) {
      return List.of(extended(one, other.getFirst()));
    }
    List<OpeningHours.Range> all = new ArrayList<>(one);
    other.stream().filter(range -> !all.contains(range)).forEach(all::add);
    return all;
  }

  /** "Di-So 10-18 Uhr, donnerstags bis 20 Uhr": the other end stays. */
  private static OpeningHours.Range extended(List<OpeningHours.Range> day, OpeningHours.Range end) {
    int unknown = OpeningHours.Range.UNKNOWN;
    return new OpeningHours.Range(
        end.from() == unknown ? day.getFirst().from() : end.from(),
        end.until() == unknown ? day.getLast().until() : end.until());
  }

  /** "24 uur per dag, 7 dagen per week". */
  private static int afterAlways(Words words, int next) {
    int at = words.is(next, ",", "en", "and", "und", "et") ? next + 1 : next;
    Phrases.Hit days = words.speech().section("day set").at(words, at);
    return days != null && days.meaning().equals("1-7") ? days.next() : next;
  }

  private static int afterJoint(Words words, int next) {
    int at = next;
    while (words.is(at, ",", ";", "en", "and", "und", "et", "|", "&") && at < next + 2) {
      at++;
    }
    while (words.is(at, "op", "on", "am", "le", "in", "an", "het", "the", "les") && at < next + 4) {
      at++;
    }
    return at;
  }

  /** "elke eerste maandag van de maand", "on the last Sunday": not every week. */
  private static boolean isOnceAMonth(Words words, int index) {
    Word before = words.get(index - 1);
    return words.speech().section("ordinal").endingAt(words, index) != null
        || words.speech().section("which week").endingAt(words, index) != null
        || before.glued() && words.get(index - 2).digits() && (before.letters() || before.is("."));
  }

  private static @Nullable Part part(Words words, int index) {
    WeekdayReader.Days days = isOnceAMonth(words, index) ? null : WeekdayReader.at(words, index);
    if (days != null) {
      return daysFirst(words, index, days);
    }
    Part except = except(words, index);
    OneEnd end = except == null ? null : OneEnd.at(words, except.next, index);
    if (end != null && except != null) {
      return Part.open(except.closed, Ranges.of(end), Set.of(), end.next());
    }
    return except == null ? rangesFirst(words, index) : except;
  }

  /** "behalve op maandag" after hours, but not "sauf le samedi (17 h)". */
  private static @Nullable Part except(Words words, int index) {
    Phrases.Hit except = words.speech().section("except").at(words, index);
    WeekdayReader.Days days = except == null ? null : WeekdayReader.afterLink(words, except.next());
    boolean hour =
        days != null
            && words.is(days.next(), "(")
            && PartOfDay.isNamed(words, days.next() + 1, days.next() + 1);
    return days == null || hour ? null : Part.closed(days.days(), days.next());
  }

  private static @Nullable Part daysFirst(Words words, int index, WeekdayReader.Days days) {
    Set<DayOfWeek> excluded = Set.of();
    int at = days.next();
    Part except = except(words, words.is(at, ",", "(") ? at + 1 : at);
    if (except != null) {
      excluded = except.closed;
      at = words.is(except.next, ",", ")") ? except.next + 1 : except.next;
    }
    for (int i = at; i < at + WORDS_BETWEEN && i < words.size(); i++) {
      Phrases.Hit closed = words.speech().section("closed").at(words, i);
      closed = closed == null || words.is(i, "zu") ? particle(words, index, days, i) : closed;
      if (closed != null && !isMoment(words, closed.next())) {
        return PartOfDay.isNamed(words, index, closed.next())
            ? null
            : Part.closed(days.days(), closed.next());
      }
      Ranges ranges = ranges(words, i);
      boolean not = words.is(i - 1, "nicht");
      if (ranges != null && (not || isClosed(words, index, ranges.next))) {
        return null;
      }
      if (ranges != null) {
        Set<DayOfWeek> open = new java.util.TreeSet<>(days.days());
        open.removeAll(excluded);
        return Part.open(open, ranges, excluded, ranges.next);
      }
      OneEnd end = OneEnd.at(words, i, index);
      if (end != null && !OneEnd.isNear(words, days.next(), end.next(), "no opening")) {
        boolean limit = words.speech().section("one end").has(words, i);
        OneEnd told = limit && isClosed(words, index, end.next()) ? end.turned() : end;
        OneEnd whole = i == days.next() ? told.startingAt(index) : told;
        return Part.open(days.days(), Ranges.of(whole), excluded, end.next());
      }
      if (isBarrier(words, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Sa zu", "sonntags haben wir zu", "montags hat der Laden nicht auf": at the end of the clause,
   * right behind the days or with such a verb; "wir stellen auch samstags zu" closes nothing.
   */
  private static Phrases.@Nullable Hit particle(
      Words words, int from, WeekdayReader.Days days, int index) {
    Phrases.Hit particle = words.speech().section("closed particle").at(words, index);
    if (particle == null
        || words.get(particle.next()).letters()
        || words.get(particle.next()).digits()) {
      return null;
    }
    boolean verb =
        IntStream.range(from - WORDS_BEFORE, index)
            .anyMatch(i -> words.speech().section("closed verb").has(words, i));
    boolean alone = !words.get(from - 1).letters() || words.is(from - 1, "und");
    return verb || alone && index == days.next() ? particle : null;
  }

  /** "Le samedi, nous fermons à 17 h", "zaterdag dicht om 17 uur". */
  private static boolean isMoment(Words words, int index) {
    Phrases.Hit at = words.speech().section("clock moment").at(words, index);
    return at != null && ClockReader.at(words, at.next()) != null;
  }

  /** "Op zaterdag 24 december": that day alone. */
  private static boolean isDated(Words words, int next) {
    int at = words.is(next, ",", "den", "dem", "the") ? next + 1 : next;
    return words.get(at).digits()
        && (words.speech().section("month").has(words, at + 1)
            || words.speech().section("month").has(words, at + 2));
  }

  /**
   * "Maandag van 12 tot 13 uur gesloten", "werktags nicht zwischen 6 und 9 Uhr", "closed on Fridays
   * from 3pm": not when it is open.
   */
  private static boolean isClosed(Words words, int from, int next) {
    Phrases closed = words.speech().section("closed");
    return closed.has(words, next)
        || words.is(from - 1, "op", "on", "le", "am") && closed.endingAt(words, from - 1) != null;
  }

  /** "van 9 tot 17 uur op werkdagen", "gesloten op zondag". */
  private static @Nullable Part rangesFirst(Words words, int index) {
    Phrases.Hit closed = words.speech().section("closed").at(words, index);
    Ranges ranges = closed == null ? ranges(words, index) : null;
    OneEnd end = closed == null && ranges == null ? OneEnd.after(words, index) : null;
    if (end != null && !OneEnd.isNear(words, index, end.next(), "no opening")) {
      ranges = Ranges.of(end);
    }
    int at = closed != null ? closed.next() : ranges != null ? ranges.next : -1;
    at = ranges != null && end == null && words.is(at, ",", "(") ? at + 1 : at;
    WeekdayReader.Days days = at < 0 ? null : WeekdayReader.afterLink(words, at);
    if (days == null || isDated(words, days.next())) {
      return null;
    }
    if (ranges == null) {
      return PartOfDay.isNamed(words, index, days.next())
          ? null
          : Part.closed(days.days(), days.next());
    }
    return !hasHours(words, days.next()) || isHoursFirst(words, days.next())
        ? Part.open(days.days(), ranges, Set.of(), days.next())
        : null;
  }

  /**
   * "… Monday to Friday and 8am to 6pm at weekends": the hours after the days have days of their
   * own behind them.
   */
  private static boolean isHoursFirst(Words words, int next) {
    int at = next;
    for (int i = 0; i < MOST_RANGES; i++) {
      Ranges ranges = ranges(words, afterJoint(words, at));
      WeekdayReader.Days days = ranges == null ? null : WeekdayReader.afterLink(words, ranges.next);
      if (days == null) {
        return false;
      }
      if (!hasHours(words, days.next())) {
        return true;
      }
      at = days.next();
    }
    return false;
  }

  /** Whether days go with hours of their own: "9-17 uur, zaterdag gesloten", "Sa bis 14 Uhr". */
  private static boolean hasHours(Words words, int index) {
    for (int i = index; i < index + 3; i++) {
      if (ranges(words, i) != null
          || OneEnd.at(words, i, index) != null
          || words.speech().section("closed").has(words, i)
          || words.is(i, ":")) {
        return true;
      }
      if (!words.get(i).letters()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBarrier(Words words, int index) {
    Word word = words.get(index);
    return word.digits()
        || word.kind() == Word.Kind.HOLE
        || words.is(index, ";", "!", "?")
        || words.is(index, ".") && !words.get(index).glued()
        || WeekdayReader.at(words, index) != null;
  }

  /** One range or several: "9-12.30 und 14-18 Uhr". */
  private static @Nullable Ranges ranges(Words words, int index) {
    List<OpeningHours.Range> ranges = new ArrayList<>();
    int next = -1;
    for (ClockRange range = range(words, index);
        range != null && ranges.size() < MOST_RANGES;
        range = range(words, joint(words, next))) {
      ranges.add(range.resolve());
      next = range.next();
    }
    return next < 0 ? null : new Ranges(ranges, null, next);
  }

  private static int joint(Words words, int next) {
    int at = words.is(next, ",", "/") ? next + 1 : next;
    at = words.is(at, "en", "and", "und", "et", "&", "sowie") ? at + 1 : at;
    return at == next ? Integer.MAX_VALUE : at;
  }

  private static @Nullable ClockRange range(Words words, int index) {
    ClockRange range = ClockRange.at(words, index);
    if (range == null || range.isSure()) {
      return range;
    }
    boolean hours = range.last().evidence() != Evidence.BARE;
    boolean ordered = range.resolve().until() - range.resolve().from() >= 120;
    boolean ends =
        !words.get(range.next()).letters() || words.is(range.next(), "en", "and", "und", "et");
    return ordered && (hours || ends || range.open()) ? range : null;
  }
}
