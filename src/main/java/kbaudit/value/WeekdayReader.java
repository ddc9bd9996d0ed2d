package kbaudit.value;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads which days of the week are meant: "ma-vr", "dienstags bis samstags", "zaterdag en zondag",
 * "tous les jours".
 */
final class WeekdayReader {

  /**
   * Days of the week.
   *
   * @param next index of the word after them
   */
  record Days(Set<DayOfWeek> days, int next) {}

  private static final int MOST_ITEMS = 7;

  private WeekdayReader() {}

  /** Days that start at an index, or after "op", "on", "le" there. */
  static @Nullable Days afterLink(Words words, int index) {
    int at = index;
    while (at < index + 3
        && words.is(
            at, "op", "on", "le", "les", "am", "an", "het", "the", "in", "de", "vom", "every", "a",
            "von")) {
      Days days = at(words, at);
      if (days != null) {
        return days;
      }
      at++;
    }
    return at(words, at);
  }

  static @Nullable Days at(Words words, int index) {
    Phrases.Hit open = words.speech().section("range open").at(words, index);
    Days list = item(words, open == null ? index : open.next(), open);
    if (list == null) {
      return null;
    }
    Set<DayOfWeek> days = new TreeSet<>(list.days);
    int next = list.next;
    int items = 1;
    for (Days more = item(words, comma(words, next), null);
        more != null && items < MOST_ITEMS;
        more = item(words, comma(words, next), null)) {
      items++;
      days.addAll(more.days);
      next = more.next;
    }
    return new Days(days, next);
  }

  private static int comma(Words words, int next) {
    int at = words.is(next, ",", "/", "&", "+") ? next + 1 : next;
    at = words.is(at, "en", "and", "und", "et", "of", "or", "oder", "ou") ? at + 1 : at;
    return at == next
        ? Integer.MAX_VALUE
        : words.is(at, "op", "on", "le", "in", "het", "the", "am") ? at + 1 : at;
  }

  /** A named set, a range of days, or a day. */
  private static @Nullable Days item(Words words, int index, Phrases.@Nullable Hit open) {
    Phrases.Hit set = words.speech().section("day set").at(words, index);
    if (set != null && open == null) {
      return new Days(
          between(set.meaning().charAt(0) - '0', set.meaning().charAt(2) - '0'), set.next());
    }
    Phrases.Hit first = day(words, index, false);
    if (first == null) {
      first = day(words, index, true);
      if (first != null && !isShortDay(words, index, first)) {
        return null;
      }
    }
    if (first == null) {
      return null;
    }
    Days range = range(words, first, open);
    if (range != null || open != null) {
      return range;
    }
    int number = Integer.parseInt(first.meaning());
    return new Days(between(number, number), first.next());
  }

  private static @Nullable Days range(Words words, Phrases.Hit first, Phrases.@Nullable Hit open) {
    Phrases.Hit joint = words.speech().section("range").at(words, first.next());
    if (joint == null || !Stretch.fits(open, joint) || joint.meaning().equals("or")) {
      return null;
    }
    Phrases.Hit last = day(words, joint.next(), false);
    last = last == null ? day(words, joint.next(), true) : last;
    return last == null
        ? null
        : new Days(
            between(Integer.parseInt(first.meaning()), Integer.parseInt(last.meaning())),
            last.next());
  }

  private static Phrases.@Nullable Hit day(Words words, int index, boolean shortForm) {
    Phrases.Hit day =
        words.speech().section(shortForm ? "weekday short" : "weekday").at(words, index);
    day = day == null && !shortForm ? words.speech().section("weekday part").at(words, index) : day;
    boolean point =
        day != null && shortForm && words.is(day.next(), ".") && words.get(day.next()).glued();
    return point && day != null ? new Phrases.Hit(day.meaning(), day.next() + 1) : day;
  }

  /**
   * "ma", "so", "do", "sun" are also words: a day only in a range, a list, or right before the
   * hours.
   */
  private static boolean isShortDay(Words words, int index, Phrases.Hit day) {
    Word after = words.get(day.next());
    boolean joins =
        words.is(day.next(), "-", "–", "/", "+", "&", ":", ",") || isJoined(words, day.next());
    boolean listed =
        words.is(index - 1, "-", "–", "/", "+", "&", ",") || isAnyDay(words, index - 2);
    boolean capital = words.get(index).capital() && words.is(day.next(), "en", "and", "und", "et");
    boolean closed =
        words.get(index).capital() && words.speech().section("closed").has(words, day.next());
    return after.digits() || joins || listed || capital || closed;
  }

  private static boolean isJoined(Words words, int index) {
    Phrases.Hit joint = words.speech().section("range").at(words, index);
    return joint != null && isAnyDay(words, joint.next());
  }

  /** The index of the weekday that ends right before an index, or -1: "vóór vrijdag 12 uur". */
  static int endingAt(Words words, int index) {
    Phrases.Hit day = words.speech().section("weekday").endingAt(words, index);
    day = day == null ? words.speech().section("weekday part").endingAt(words, index) : day;
    return day == null ? -1 : day.next();
  }

  private static boolean isAnyDay(Words words, int index) {
    return words.speech().section("weekday short").has(words, index)
        || words.speech().section("weekday").has(words, index);
  }

  /** From one day to another, passing the end of the week if need be. */
  private static Set<DayOfWeek> between(int first, int last) {
    Set<DayOfWeek> days = new TreeSet<>();
    for (DayOfWeek day = DayOfWeek.of(first); ; day = day.plus(1)) {
      days.add(day);
      if (day.getValue() == last) {
        return days;
      }
    }
  }
}
