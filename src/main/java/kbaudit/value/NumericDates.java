package kbaudit.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: {@code 2026-01-31}, {@code 31-01-2026}, {@code 31/01/2026}, {@code 31.01.2026},
 * German {@code am 31.01.}, {@code le 31/12}. The day always comes before the month.
 */
final class NumericDates {
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}");

  private static final String[] DATE_WORDS = {
    "le",
    "du",
    "au",
    "jusqu'au",
    "op",
    "tot",
    "vanaf",
    "van",
    "on",
    "until",
    "from",
    "by",
    "before",
    "vóór",
    "t/m"
  };

  /** "Einsendeschluss: 15.08.", "Anmeldeschluss 1.9." */
  private static final String CLOSING = "schluss";

  private NumericDates() {}

  /** The date that starts at an index. */
  static @Nullable DayReading at(Words words, int index) {
    Word first = words.get(index);
    Matcher points = POINTS.matcher(first.norm());
    if (points.matches()) {
      return points(words, index, points);
    }
    String sign = words.get(index + 1).norm();
    boolean joined =
        (sign.equals("-") || sign.equals("/") || sign.equals("–"))
            && words.get(index + 1).glued()
            && words.get(index + 2).glued()
            && words.is(index + 3, sign)
            && words.get(index + 3).glued()
            && words.get(index + 4).glued();
    if (!joined) {
      return slash(words, index);
    }
    String a = first.norm();
    String b = words.get(index + 2).norm();
    String c = words.get(index + 4).norm();
    return a.length() == 4 ? valid(a, b, c, index + 5) : valid(c, b, a, index + 5);
  }

  /**
   * {@code le 31/12}: day and month alone, both of two digits, after a word that goes with dates.
   */
  private static @Nullable DayReading slash(Words words, int index) {
    boolean date =
        words.is(index + 1, "/")
            && words.get(index + 1).glued()
            && words.get(index + 2).glued()
            && words.get(index).norm().length() == 2
            && words.get(index + 2).norm().length() == 2
            && !words.is(index + 3, "/")
            && words.is(index - 1, DATE_WORDS);
    return date ? valid("", words.get(index + 2).norm(), words.get(index).norm(), index + 3) : null;
  }

  private static @Nullable DayReading points(Words words, int index, Matcher points) {
    String year = points.group(3);
    if (year != null) {
      return valid(year, points.group(2), points.group(1), index + 1);
    }
    boolean day =
        words.speech().is(Language.DE)
            && words.is(index + 1, ".")
            && words.get(index + 1).glued()
            && !words.is(index - 1, "um");
    boolean certain =
        index + 2 < words.size()
            || words.is(index - 1, "am", "vom", "bis", "zum", "ab", "dem", "den", "der")
            || words.is(index - 1, "und", "oder") && words.is(index - 2, ".")
            || words.get(words.is(index - 1, ":") ? index - 2 : index - 1).norm().endsWith(CLOSING);
    return day && certain ? valid("", points.group(2), points.group(1), index + 2) : null;
  }

  private static @Nullable DayReading valid(String year, String month, String day, int next) {
    if (!year.isEmpty() && year.length() < 2
        || !TWO_DIGITS.matcher(day).matches()
        || !TWO_DIGITS.matcher(month).matches()
        || !year.isEmpty()
            && !TWO_DIGITS.matcher(year).matches()
            && !YEAR.matcher(year).matches()) {
      return null;
    }
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber < 1
        || monthNumber > 12
        || dayNumber < 1
        || dayNumber > DayReading.longest(monthNumber)) {
      return null;
    }
    OptionalInt full =
        year.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(
                year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year));
    return new DayReading(full, monthNumber, OptionalInt.of(dayNumber), next);
  }
}
