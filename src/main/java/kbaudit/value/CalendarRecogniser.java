package kbaudit.value;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and stretches of them: "31 januari", "1 November", "15. März 2026", "le 1er avril",
 * "31-01-2026", "van 1 april tot en met 31 oktober". A year alone is no date here.
 */
final class CalendarRecogniser implements Recogniser {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?");

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

  private record Day(OptionalInt year, int month, OptionalInt day, int next) {
    CalendarDay value() {
      return new CalendarDay(year, month, day, Optional.empty());
    }
  }

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit open = words.speech().section("range open").at(words, index);
    int start = article(words, open == null ? index : open.next());
    Match range = range(words, index, start, open);
    if (range != null || open != null) {
      return range;
    }
    Day day = day(words, index);
    if (day == null) {
      day = listed(words, index);
    }
    return day == null ? null : Match.of(index, day.next, day.value());
  }

  /** "24" in "24 en 31 december". */
  private static @Nullable Day listed(Words words, int index) {
    int end = shortDay(words, index);
    if (end < 0 || !words.is(end, ",", "en", "and", "und", "et", "of", "or", "oder", "ou")) {
      return null;
    }
    Day last = day(words, article(words, end + 1));
    boolean named = last != null && last.day.isPresent() && last.next > end + 2;
    return named && last != null
        ? new Day(last.year, last.month, dayNumber(words, index), end)
        : null;
  }

  private static int article(Words words, int index) {
    return words.is(index, "the", "le", "dem", "den", "1er") && !words.is(index, "1er")
        ? index + 1
        : index;
  }

  private static @Nullable Match range(
      Words words, int index, int start, Phrases.@Nullable Hit open) {
    Day first = day(words, start);
    int end = first == null ? shortDay(words, start) : first.next;
    Phrases.Hit joint = end < 0 ? null : words.speech().section("range").at(words, end);
    if (joint == null || !Stretch.fits(open, joint) || joint.meaning().equals("or")) {
      return null;
    }
    Day last = day(words, article(words, joint.next()));
    if (last == null || first == null && last.day.isEmpty()) {
      return null;
    }
    CalendarDay from =
        first == null
            ? new CalendarDay(last.year, last.month, dayNumber(words, start), Optional.empty())
            : first.value();
    if (from.day().isPresent() != last.day.isPresent()) {
      return null;
    }
    boolean sameYear = from.year().isEmpty() && from.month() <= last.month;
    return Match.of(
        index, last.next, (sameYear ? from.withYear(last.year) : from).until(last.value()));
  }

  /** "van 1 tot en met 15 mei": the first day without its month; the index after it or -1. */
  private static int shortDay(Words words, int index) {
    return dayNumber(words, index).isPresent() ? afterOrdinal(words, index + 1) : -1;
  }

  private static @Nullable Day day(Words words, int index) {
    Word word = words.get(index);
    if (word.digits()) {
      Day numeric = numeric(words, index);
      return numeric == null ? dayMonth(words, index) : numeric;
    }
    return word.letters() ? monthFirst(words, index) : null;
  }

  private static @Nullable Day dayMonth(Words words, int index) {
    OptionalInt day = dayNumber(words, index);
    if (day.isEmpty()) {
      return null;
    }
    int at = afterOrdinal(words, index + 1);
    at = words.is(at, "of") ? at + 1 : at;
    Phrases.Hit month = month(words, at);
    return month == null ? null : withYear(words, month, day);
  }

  /** "January 31", "May 2026", "in mei". */
  private static @Nullable Day monthFirst(Words words, int index) {
    Phrases.Hit month = month(words, index);
    if (month == null) {
      return null;
    }
    OptionalInt day =
        words.speech().is(Language.EN) ? dayNumber(words, month.next()) : OptionalInt.empty();
    if (day.isPresent()) {
      int at = afterOrdinal(words, month.next() + 1);
      return withYear(words, new Phrases.Hit(month.meaning(), at), day);
    }
    Day whole = withYear(words, month, OptionalInt.empty());
    return isMonthName(words, index, whole) ? whole : null;
  }

  /**
   * Short forms and English "may", "march" are months only with a day, a year or a word like "in"
   * before them.
   */
  private static boolean isMonthName(Words words, int index, @Nullable Day month) {
    Word word = words.get(index);
    boolean year = month != null && month.year.isPresent();
    boolean ambiguous =
        word.norm().length() < 4 || word.is("march") || word.is("mars") || word.is("sept");
    boolean introduced =
        words.is(
            index - 1,
            "in",
            "until",
            "since",
            "from",
            "by",
            "before",
            "after",
            "im",
            "bis",
            "ab",
            "seit",
            "en",
            "de",
            "jusqu'en",
            "tot",
            "vanaf",
            "van",
            "mois",
            "t/m",
            "through",
            "to",
            "till",
            "of",
            "d'",
            "m",
            "-",
            "–",
            "begin",
            "eind",
            "ende",
            "anfang",
            "mitte",
            "half",
            "mid",
            "fin",
            "début",
            "à",
            "and",
            "en",
            "und",
            "between",
            "tussen");
    boolean capital = word.capital() || !words.speech().is(Language.EN);
    return (year || introduced || !ambiguous) && capital;
  }

  private static Phrases.@Nullable Hit month(Words words, int index) {
    Phrases.Hit month = words.speech().section("month").at(words, index);
    if (month == null || !words.is(month.next(), ".") || !words.get(month.next()).glued()) {
      return month;
    }
    boolean abbreviated = words.get(index).norm().length() <= 5 && month.next() + 1 < words.size();
    return abbreviated ? new Phrases.Hit(month.meaning(), month.next() + 1) : month;
  }

  private static @Nullable Day withYear(Words words, Phrases.Hit month, OptionalInt day) {
    int number = Integer.parseInt(month.meaning());
    if (day.isPresent() && day.getAsInt() > longest(number)) {
      return null;
    }
    int at = words.is(month.next(), ",", "'") ? month.next() + 1 : month.next();
    String year = words.get(at).norm();
    boolean named = YEAR.matcher(year).matches();
    return new Day(
        named ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty(),
        number,
        day,
        named ? at + 1 : month.next());
  }

  private static int longest(int month) {
    return month == 2 ? 29 : YearMonth.of(2001, month).lengthOfMonth();
  }

  private static OptionalInt dayNumber(Words words, int index) {
    String digits = words.get(index).norm();
    if (!TWO_DIGITS.matcher(digits).matches() || words.is(index - 1, "#", "/")) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  private static int afterOrdinal(Words words, int index) {
    boolean ordinal =
        words.get(index).glued()
            && words.is(index, "st", "nd", "rd", "th", "er", "e", "ste", "de", ".");
    return ordinal ? index + 1 : index;
  }

  /**
   * {@code 2026-01-31}, {@code 31-01-2026}, {@code 31/01/2026}, {@code 31.01.2026}, German {@code
   * am 31.01.}
   */
  private static @Nullable Day numeric(Words words, int index) {
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
  private static @Nullable Day slash(Words words, int index) {
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

  private static @Nullable Day points(Words words, int index, Matcher points) {
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
            || words.is(index - 1, "am", "vom", "bis", "zum", "ab", "dem", "den", "der");
    return day && certain ? valid("", points.group(2), points.group(1), index + 2) : null;
  }

  private static @Nullable Day valid(String year, String month, String day, int next) {
    if (!TWO_DIGITS.matcher(day).matches()
        || !TWO_DIGITS.matcher(month).matches()
        || !year.isEmpty()
            && !TWO_DIGITS.matcher(year).matches()
            && !YEAR.matcher(year).matches()) {
      return null;
    }
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > longest(monthNumber)) {
      return null;
    }
    OptionalInt full =
        year.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(
                year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year));
    return new Day(full, monthNumber, OptionalInt.of(dayNumber), next);
  }
}
