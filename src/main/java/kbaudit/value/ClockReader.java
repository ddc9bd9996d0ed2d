package kbaudit.value;

import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.value.ClockPoint.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time of day: "17.00 uur", "half drie", "quarter past nine", "9 h 30", "5.30pm", "elf
 * uur 's avonds", "midi".
 */
final class ClockReader {
  private static final Pattern DIGITAL = Pattern.compile("[0-2]?\\d[:.][0-5]\\d(?:[:.]00)?");
  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;
  private static final int DAY = 24 * HOUR;

  private ClockReader() {}

  static @Nullable ClockPoint at(Words words, int index) {
    Phrases.Hit name = words.speech().section("clock name").at(words, index);
    if (name != null) {
      return ClockPoint.of(Integer.parseInt(name.meaning()), name.next(), Evidence.SURE, true);
    }
    ClockPoint point = words(words, index);
    point = point == null ? inflected(words, index) : point;
    if (point == null) {
      point = words.get(index).digits() ? digits(words, index) : spelled(words, index);
    }
    return point == null ? null : withDayPart(words, index, point);
  }

  /** "half drie", "kwart over negen", "twenty to five". */
  private static @Nullable ClockPoint words(Words words, int index) {
    Speech speech = words.speech();
    for (String section : new String[] {"clock quarter", "clock half"}) {
      Phrases.Hit offset = speech.section(section).at(words, index);
      Reading hour = offset == null ? null : Numbers.at(words, offset.next());
      boolean dozen = hour != null && offset != null && hour.next() > offset.next() + 1;
      if (offset != null
          && hour != null
          && !dozen
          && hour.isWithin(1, 12)
          && !hasUnit(words, hour.next())) {
        int minute = hour.value().intValue() * HOUR + Integer.parseInt(offset.meaning());
        return ClockPoint.of(minute, hour.next(), Evidence.SURE, false);
      }
    }
    return null;
  }

  /** "Na vijven", "tot negenen"; "met z'n vijven" counts people. */
  private static @Nullable ClockPoint inflected(Words words, int index) {
    Phrases.Hit hour = words.speech().section("clock hour inflected").at(words, index);
    boolean at = hour != null && words.speech().section("clock at").endingAt(words, index) != null;
    return at && hour != null
        ? ClockPoint.of(Integer.parseInt(hour.meaning()) * HOUR, hour.next(), Evidence.SURE, false)
        : null;
  }

  private static boolean hasUnit(Words words, int index) {
    Phrases.Hit unit = words.speech().section("unit").at(words, index);
    return unit != null && !words.speech().section("clock hour").has(words, index);
  }

  private static @Nullable ClockPoint digits(Words words, int index) {
    String digits = words.get(index).norm();
    int sign = Math.max(digits.indexOf(':'), digits.indexOf('.'));
    if (sign < 0) {
      return digits.length() <= 2 ? wholeHour(words, index, digits) : null;
    }
    if (!DIGITAL.matcher(digits).matches()) {
      return null;
    }
    int hour = Integer.parseInt(digits.substring(0, sign));
    int minute = hour * HOUR + Integer.parseInt(digits.substring(sign + 1, sign + 3));
    if (minute > DAY) {
      return null;
    }
    Phrases.Hit unit = hourUnit(words, index + 1);
    boolean sure = unit != null || digits.charAt(sign) == ':';
    boolean fixed =
        !words.speech().is(Language.EN) || hour == 0 || hour > 12 || digits.startsWith("0");
    return ClockPoint.of(
        minute,
        unit == null ? index + 1 : unit.next(),
        sure ? Evidence.SURE : Evidence.POINT,
        fixed);
  }

  private static @Nullable ClockPoint wholeHour(Words words, int index, String digits) {
    ClockPoint hour = hour(words, Integer.parseInt(digits), index + 1, digits.startsWith("0"));
    boolean wide = words.speech().is(Language.DE) && words.is(index + 1, "uhr");
    return hour != null && wide ? hour.widened() : hour;
  }

  private static @Nullable ClockPoint spelled(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null || !number.isWithin(0, 24)) {
      return null;
    }
    boolean article =
        number.form() == Reading.Form.ARTICLE && hourUnit(words, number.next()) == null;
    return article ? null : hour(words, number.value().intValue(), number.next(), false);
  }

  /**
   * An hour with or without its unit, and the minutes after the unit: "9u30", "9 Uhr 30", "neuf
   * heures et demie".
   */
  private static @Nullable ClockPoint hour(Words words, int hour, int next, boolean padded) {
    if (hour > 24) {
      return null;
    }
    boolean fixed = hour == 0 || hour > 12 || padded;
    Phrases.Hit unit = hourUnit(words, next);
    if (unit == null) {
      return ClockPoint.of(hour * HOUR, next, Evidence.BARE, fixed);
    }
    ClockPoint minutes = minutes(words, hour, unit.next(), fixed);
    if (minutes != null) {
      return minutes;
    }
    return ClockPoint.of(
        hour * HOUR, unit.next(), isClockUnit(words, next) ? Evidence.SURE : Evidence.HOUR, fixed);
  }

  private static @Nullable ClockPoint minutes(Words words, int hour, int next, boolean fixed) {
    Speech speech = words.speech();
    for (String section : new String[] {"clock half after", "clock quarter after"}) {
      Phrases.Hit offset = speech.section(section).at(words, next);
      if (offset != null) {
        return ClockPoint.of(
            hour * HOUR + Integer.parseInt(offset.meaning()), offset.next(), Evidence.HOUR, fixed);
      }
    }
    Reading spelled = Numbers.at(words, next);
    if (spelled != null
        && spelled.form() == Reading.Form.SPELLED
        && spelled.isWhole()
        && spelled.isWithin(5, 59)
        && !speech.is(Language.EN)
        && !speech.section("unit").has(words, spelled.next())
        && !words.get(spelled.next()).letters()) {
      return ClockPoint.of(
          hour * HOUR + spelled.value().intValue(), spelled.next(), Evidence.HOUR, fixed);
    }
    String digits = words.get(next).norm();
    boolean follows = words.get(next).glued() || speech.is(Language.FR) || speech.is(Language.DE);
    boolean unit = speech.section("unit").has(words, next + 1) || words.is(next + 1, "%", "€");
    if (!follows || !MINUTES.matcher(digits).matches() || unit || hour == 24) {
      return null;
    }
    Evidence evidence = isClockUnit(words, next - 1) ? Evidence.SURE : Evidence.HOUR;
    return ClockPoint.of(hour * HOUR + Integer.parseInt(digits), next + 1, evidence, true);
  }

  private static Phrases.@Nullable Hit hourUnit(Words words, int index) {
    return words.speech().section("clock hour").at(words, index);
  }

  /** "Uhr" and "o'clock" never measure a length of time. */
  private static boolean isClockUnit(Words words, int index) {
    return Set.of("uhr", "o'clock").contains(words.get(index).norm());
  }

  private static ClockPoint withDayPart(Words words, int index, ClockPoint point) {
    int at = words.is(point.next(), "(") ? point.next() + 1 : point.next();
    Phrases.Hit part = words.speech().section("day part").at(words, at);
    boolean half = point.minute() < 13 * HOUR && (point.minute() >= HOUR || !point.fixed());
    if (part != null && half) {
      return new ClockPoint(
          inPart(point.minute(), part.meaning()), part.next(), Evidence.SURE, true, true, false);
    }
    Phrases.Hit before = part == null && half && !point.fixed() ? partBefore(words, index) : null;
    return before == null
        ? point
        : new ClockPoint(
            inPart(point.minute(), before.meaning()),
            point.next(),
            point.evidence(),
            true,
            true,
            false);
  }

  /** "'s Avonds na achten", "abends ab 7"; in "9 uur 's ochtends tot 5" it belongs to the nine. */
  private static Phrases.@Nullable Hit partBefore(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit link = speech.section("clock at").endingAt(words, index);
    link = link == null ? speech.section("range open").endingAt(words, index) : link;
    int end = link == null ? index : link.next();
    Phrases.Hit part = speech.section("day part").endingAt(words, end);
    boolean other =
        part == null
            || words.get(part.next() - 1).digits()
            || speech.section("clock hour").endingAt(words, part.next()) != null
            || Numbers.at(words, part.next() - 1) != null;
    return other ? null : part;
  }

  private static int inPart(int minute, String part) {
    boolean twelve = minute >= NOON;
    return switch (part) {
      case "AM" -> twelve ? minute - NOON : minute;
      case "PM", "AFTERNOON" -> twelve ? minute : minute + NOON;
      case "EVENING" -> minute + NOON;
      case "LATE" -> twelve ? minute - NOON : minute >= 6 * HOUR ? minute + NOON : minute;
      case "NIGHT" -> twelve ? minute - NOON : minute >= 9 * HOUR ? minute + NOON : minute;
      default -> minute;
    };
  }
}
