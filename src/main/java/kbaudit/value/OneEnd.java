package kbaudit.value;

import kbaudit.document.Language;
import kbaudit.value.ClockPoint.Evidence;
import kbaudit.value.OpeningHours.Range;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours of which one end is told: "tot 21 uur", "ab 10 Uhr".
 *
 * @param from index of the first word of the time
 * @param next index of the word after it
 */
record OneEnd(Range range, int from, int next) {
  private static final int REACH = 7;
  private static final int EARLIEST_CLOSING = 10 * 60;
  private static final int FIRST_HOUR = 60;
  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;

  /** A word like "tot" at the index, and a time of day after it. */
  static @Nullable OneEnd at(Words words, int index, int start) {
    Phrases.Hit joint = words.speech().section("one end").at(words, index);
    if (joint != null) {
      return read(words, joint.next(), joint.meaning(), start);
    }
    Phrases.Hit at = words.speech().section("clock moment").at(words, index);
    String edge = at == null ? "" : edge(words, start, at.next());
    return at == null || edge.isEmpty() ? null : read(words, at.next(), edge, start);
  }

  /** A time of day at the index, and a word like "tot" before it. */
  static @Nullable OneEnd after(Words words, int index) {
    Phrases.Hit joint = words.speech().section("one end").endingAt(words, index);
    if (joint != null) {
      return read(words, index, joint.meaning(), Math.max(0, joint.next() - REACH));
    }
    Phrases.Hit at = words.speech().section("clock moment").endingAt(words, index);
    String edge = at == null ? "" : edge(words, at.next(), index);
    return at == null || edge.isEmpty()
        ? null
        : read(words, index, edge, Math.max(0, at.next() - REACH));
  }

  /** Whether a word of opening or closing stands near: "wir öffnen um 9", "zu um sechs". */
  static boolean isEdge(Words words, int from, int next) {
    return isNear(words, from, next, "closes")
        || isNear(words, from, next, "opens")
        || isApart(words, next, "closes apart")
        || isApart(words, next, "opens apart");
  }

  /** Which end "op zaterdag sluiten we om vijf uur" tells; none when both verbs stand there. */
  private static String edge(Words words, int from, int next) {
    boolean closes =
        isNear(words, from, next, "closes")
            || isApart(words, next, "closes apart")
            || isLast(words, next, "closes last");
    boolean opens = isNear(words, from, next, "opens") || isApart(words, next, "opens apart");
    return closes == opens ? "" : closes ? "until" : "from";
  }

  /** "Samstags macht der Laden um 16 Uhr zu": the other part of the verb ends the clause. */
  private static boolean isApart(Words words, int index, String section) {
    Phrases verbs = words.speech().section(section);
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !isStop(words, i); i--) {
      Phrases.Hit verb = verbs.at(words, i);
      if (verb != null) {
        return endsClause(words, index, verb.meaning());
      }
    }
    return false;
  }

  /** "Laden samstags um 16 Uhr <b>zu</b>." Right after a time: found from there on. */
  private static boolean isLast(Words words, int index, String section) {
    for (int i = index; i <= index + 2; i++) {
      if (words.speech().section(section).has(words, i) && !words.get(i + 1).letters()) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(Words words, int index, String particle) {
    for (int i = index; i < index + REACH && i < words.size() && !isStop(words, i); i++) {
      if (words.is(i, particle) && (!words.get(i + 1).letters() || words.is(i + 1, "und"))) {
        return true;
      }
    }
    return false;
  }

  /** "Vrijdag vanaf 15 uur gesloten" tells when it closes. */
  OneEnd turned() {
    return new OneEnd(new Range(range.until(), range.from()), from, next);
  }

  /** With the days right before it: "donnerstags bis 20 Uhr". */
  OneEnd startingAt(int index) {
    return new OneEnd(range, index, next);
  }

  private static @Nullable OneEnd read(Words words, int index, String which, int start) {
    ClockPoint point = ClockReader.at(words, index);
    if (point == null
        || point.evidence() == Evidence.BARE && !isBareHour(words, point)
        || point.minute() > DAY
        || words.speech().section("clock not after").has(words, point.next())) {
      return null;
    }
    int minute = point.guessed();
    boolean until = which.equals("until");
    boolean early = minute < EARLIEST_CLOSING || minute < NOON && isEvening(words, start, index);
    boolean late = until && !point.fixed() && early;
    minute = late ? minute + NOON : minute;
    Range range = until ? new Range(Range.UNKNOWN, minute) : new Range(minute, Range.UNKNOWN);
    return new OneEnd(range, index, point.next());
  }

  /** English "Sundays until 4", "at 4 on Sundays". */
  private static boolean isBareHour(Words words, ClockPoint point) {
    boolean ends =
        words.is(point.next(), "on", "in", "at", "every", "so", "and", "but")
            || !words.get(point.next()).letters() && !words.is(point.next(), "%", "€", "£");
    return words.speech().is(Language.EN)
        && ends
        && point.minute() >= FIRST_HOUR
        && point.minute() <= NOON;
  }

  /** "koopavond tot negen uur". */
  private static boolean isEvening(Words words, int start, int index) {
    for (int i = start; i < index; i++) {
      if (words.speech().section("evening").has(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the section stands within reach of a stretch, in the same sentence. */
  static boolean isNear(Words words, int from, int next, String section) {
    Phrases phrases = words.speech().section(section);
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !isStop(words, i); i--) {
      if (phrases.has(words, i)) {
        return true;
      }
    }
    for (int i = from; i < next + REACH && i < words.size(); i++) {
      if (i >= next && isStop(words, i)) {
        return false;
      }
      if (phrases.has(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Words words, int index) {
    return words.is(index, ".", ";", "!", "?");
  }
}
