package kbaudit.value;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kbaudit.document.Language;
import kbaudit.value.ClockPoint.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "om 10 uur", "23.00 uur", "half drie", "van 9.00 tot 17.00 uur". A number with
 * "uur" or "heures" is one only after a word like "om", "vóór", "tussen"; otherwise it is a length
 * of time. Without "'s avonds" or the like, hours 1 to 6 are taken to be in the afternoon and 7 to
 * 12 as they stand.
 */
final class ClockRecogniser implements Recogniser {
  private static final int EARLIEST_AFTER = 7 * 60;
  private static final int EARLIEST_ON_DAY = 6 * 60;
  private static final int HOUR = 60;
  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;
  private static final int LASTING_REACH = 2;
  private static final int EVENING_REACH = 6;

  @Override
  public @Nullable Match at(Words words, int index) {
    ClockRange range = ClockRange.at(words, index);
    if (range != null
        && (range.isSure() || isOpen(words, index, range) || isListed(words, range))
        && !isLimit(words, index, range)) {
      OpeningHours.Range hours = range.resolve();
      return Match.of(index, range.next(), new Clock(hours.from(), OptionalInt.of(hours.until())));
    }
    ClockPoint point = ClockReader.at(words, index);
    if (point == null || !isTimeOfDay(words, index, point)) {
      return null;
    }
    if (isEitherHalf(words, index, point)) {
      return Match.nothing(index, point.next());
    }
    int minute = point.guessed();
    boolean late = !point.fixed() && minute < NOON && isInEvening(words, index);
    return Match.of(
        index, point.next(), new Clock(late ? minute + NOON : minute, OptionalInt.empty()));
  }

  /** "<b>'s Avonds</b> zijn we tot tien uur bereikbaar"; "'s avonds en vanaf tien uur" is two. */
  private static boolean isInEvening(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - EVENING_REACH); i--) {
      if (words.speech().section("evening").has(words, i)) {
        return true;
      }
      if (!words.get(i).letters()
          || words.is(i, "en", "of", "and", "or", "und", "oder", "et", "ou")) {
        return false;
      }
    }
    return false;
  }

  /** "Na negenen": in the morning or in the evening, only the reader knows. */
  private static boolean isEitherHalf(Words words, int index, ClockPoint point) {
    return words.speech().section("clock hour inflected").has(words, index)
        && !point.fixed()
        && point.minute() >= EARLIEST_AFTER
        && point.minute() < NOON;
  }

  /** "open from 10 until 6", "'s ochtends van 9 tot 12". */
  private static boolean isOpen(Words words, int index, ClockRange range) {
    Phrases open = words.speech().section("open");
    boolean bare = range.open() && range.last().evidence() == Evidence.BARE;
    boolean ends =
        !words.get(range.next()).letters() || words.is(range.next(), "en", "and", "und", "et");
    boolean part = range.first().named() && ends;
    return bare && (part || open.endingAt(words, index) != null || open.has(words, range.next()));
  }

  /** German "von 12 bis 14 und von 18 bis 22 Uhr": the last says what both are. */
  private static boolean isListed(Words words, ClockRange range) {
    ClockRange next =
        range.open() && words.is(range.next(), "und", "oder", "sowie", "bzw")
            ? ClockRange.at(words, range.next() + 1)
            : null;
    return next != null && next.open() && next.isSure();
  }

  /** "binnen 2 tot 4 uur". */
  private static boolean isLimit(Words words, int index, ClockRange range) {
    return range.last().evidence() == Evidence.HOUR
        && (isTerm(words, index) || isLasting(words, index));
  }

  /** "Duurt van 2 tot 3 uur", "takes about from 2 to 3 hours". */
  private static boolean isLasting(Words words, int index) {
    Phrases lasting = words.speech().section("lasting");
    return IntStream.rangeClosed(index - LASTING_REACH, index)
        .anyMatch(i -> lasting.endingAt(words, i) != null);
  }

  /** A bound that speaks of a length of time. */
  private static boolean isTerm(Words words, int index) {
    return words.speech().section("bound").endingAt(words, index) != null
        && words.speech().section("clock at").endingAt(words, index) == null;
  }

  /** "een uur" is a length of time, unless "om" stands before it. */
  private static boolean isAnHour(Words words, int index) {
    return words.speech().section("article").contains(words.get(index).norm())
        && !words.is(index - 1, "om", "um", "à", "vers", "rond");
  }

  private static boolean isTimeOfDay(Words words, int index, ClockPoint point) {
    if (isAnHour(words, index)) {
      return false;
    }
    boolean later = words.speech().section("clock not after").has(words, point.next());
    return switch (point.evidence()) {
      case SURE ->
          !isTerm(words, index) || words.speech().is(Language.DE) || words.speech().is(Language.EN);
      case HOUR -> !later && (follows(words, index, point) || isMinuteOfDay(words, index, point));
      case POINT -> follows(words, index, point) && isAlone(words, index, point);
      case BARE ->
          words.speech().is(Language.EN)
                  && words.is(index - 1, "at")
                  && isAfterAt(words, index, point)
              || isEdge(words, index, point);
    };
  }

  /**
   * "9h30" without a preposition: from seven o'clock on rather a time of day than a length of time.
   */
  private static boolean isMinuteOfDay(Words words, int index, ClockPoint point) {
    return point.minute() % 60 != 0 && point.minute() >= EARLIEST_AFTER && !isTerm(words, index);
  }

  private static boolean follows(Words words, int index, ClockPoint point) {
    Phrases.Hit at = words.speech().section("clock at").endingAt(words, index);
    if (at == null && isOnWeekday(words, index, point)) {
      return true;
    }
    if (at == null
        || point.minute() >= DAY
            && point.evidence() == Evidence.HOUR
            && at.meaning().equals("AFTER")) {
      return false;
    }
    return !at.meaning().equals("AFTER")
        || point.minute() >= EARLIEST_AFTER
        || point.evidence() == Evidence.POINT;
  }

  /**
   * "Vóór vrijdag 12 uur", "du vendredi 18 h": a word like "vóór" or "du" before the weekday;
   * "zaterdag 2 uur gratis" is a length of time.
   */
  private static boolean isOnWeekday(Words words, int index, ClockPoint point) {
    int day = WeekdayReader.endingAt(words, index);
    return day > 0
        && point.minute() >= EARLIEST_ON_DAY
        && point.minute() < DAY
        && Stream.of("bound", "bound time", "range open", "range")
            .anyMatch(section -> words.speech().section(section).endingAt(words, day) != null);
  }

  /** Not "voor 12.50" (a price) nor "tot 2.50 meter". */
  private static boolean isAlone(Words words, int index, ClockPoint point) {
    Speech speech = words.speech();
    boolean opens =
        words.is(index - 1, "from", "vanaf", "ab")
            && speech.section("open").endingAt(words, index - 1) != null;
    return (opens
            || !words.is(
                index - 1, "voor", "op", "rond", "de", "about", "around", "by", "from", "vanaf",
                "ab", "from"))
        && !speech.section("metric").has(words, point.next())
        && !speech.section("unit").has(words, point.next())
        && !speech.section("per").has(words, point.next())
        && !speech.section("multiplier").has(words, point.next())
        && !words.is(point.next(), "m", "km", "%", "€", "euro");
  }

  /** German "wir öffnen um 9 und schließen um sechs"; "um 9 %" is a share. */
  private static boolean isEdge(Words words, int index, ClockPoint point) {
    Word after = words.get(point.next());
    boolean alone =
        after.letters()
            ? words.is(point.next(), "und", "auf", "zu")
            : !after.digits() && !after.is("%") && !after.is("€") && !after.is("-");
    return words.speech().is(Language.DE)
        && alone
        && point.minute() >= HOUR
        && words.speech().section("clock moment").endingAt(words, index) != null
        && OneEnd.isEdge(words, index, point.next());
  }

  private static boolean isAfterAt(Words words, int index, ClockPoint point) {
    boolean spelledOrHour = point.minute() >= 60 && point.minute() <= 12 * 60;
    Word after = words.get(point.next());
    boolean ends = !after.letters() && !after.is("-") && !after.is("%") && !after.is("/");
    return spelledOrHour
        && (ends || words.is(point.next(), "on", "every", "sharp", "today", "tomorrow", "tonight"))
        && index > 0;
  }
}
