package kbaudit.value;

import kbaudit.value.ClockPoint.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Two times of day joined: "van 9.00 tot 17.00 uur", "9am–5pm", "9-17".
 *
 * @param open whether "van", "tussen" or the like stands before it
 * @param next index of the word after it
 */
record ClockRange(ClockPoint first, ClockPoint last, boolean open, int next) {
  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;

  /** The range that starts at an index, whatever its evidence. */
  static @Nullable ClockRange at(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit open = speech.section("range open").at(words, index);
    ClockPoint first = ClockReader.at(words, open == null ? index : open.next());
    Phrases.Hit joint = first == null ? null : speech.section("range").at(words, first.next());
    if (first == null
        || joint == null
        || !Stretch.fits(open, joint)
        || joint.meaning().equals("or")) {
      return null;
    }
    int start = words.is(joint.next(), "om", "um") ? joint.next() + 1 : joint.next();
    ClockPoint last = ClockReader.at(words, start);
    boolean same =
        last != null && last.minute() == first.minute() && (open == null || last.fixed());
    if (last == null || same || isMeasured(words, last)) {
      return null;
    }
    return new ClockRange(first, last, open != null, last.next());
  }

  /** "2.50 tot 3.00 euro", "1-5 mei", "10-20%". */
  private static boolean isMeasured(Words words, ClockPoint last) {
    Speech speech = words.speech();
    int at = last.next();
    return last.evidence() != Evidence.SURE
        && (speech.section("currency").has(words, at)
            || speech.section("percent").has(words, at)
            || speech.section("month").has(words, at)
            || last.evidence() != Evidence.HOUR && speech.section("unit").has(words, at));
  }

  /** Whether both are times of day even when no weekday stands beside them. */
  boolean isSure() {
    if (first.evidence() == Evidence.SURE || last.evidence() == Evidence.SURE) {
      return true;
    }
    if (first.evidence() == Evidence.POINT && last.evidence() == Evidence.POINT) {
      return true;
    }
    if (last.evidence() != Evidence.HOUR) {
      return open && isQuarter() && last.minute() < DAY;
    }
    boolean workday =
        first.minute() >= 5 * 60 && last.minute() > first.minute() && last.minute() < DAY;
    return open
        || first.evidence() == Evidence.POINT
        || workday && (first.evidence() == Evidence.HOUR || last.minute() > NOON);
  }

  /** "Van 9 tot 12.30": with minutes that a clock has and a price seldom. */
  private boolean isQuarter() {
    return first.evidence() != last.evidence() && (first.minute() + last.minute()) % 15 == 0;
  }

  /** From and until, with the half of the day worked out. */
  OpeningHours.Range resolve() {
    int from = first.minute();
    int until = last.minute();
    if (!first.fixed() && !last.fixed()) {
      from = from < 6 * 60 ? first.guessed() : from;
      until = until <= from && until + NOON > from && until <= NOON ? until + NOON : until;
    } else if (!first.fixed() && isPm()) {
      from = from + NOON < until && from < NOON ? from + NOON : from;
    } else if (!last.fixed() && until <= from && (from < NOON || isAfternoon())) {
      until += NOON;
    }
    return new OpeningHours.Range(from, until == 0 ? DAY : until);
  }

  /** "'s Avonds van 7 tot 9", "from 1pm to 5"; "from 10pm to 6" passes midnight. */
  private boolean isAfternoon() {
    return first.named() && last.minute() + NOON > first.minute() && last.minute() < NOON;
  }

  /** "8-10pm": the afternoon holds for both; "9 tot 17 uur" does not. */
  private boolean isPm() {
    return last.named() && last.minute() > NOON;
  }
}
