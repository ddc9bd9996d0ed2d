package kbaudit.value;

import java.util.Optional;
import java.util.OptionalInt;
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

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit open = words.speech().section("range open").at(words, index);
    int start = article(words, open == null ? index : open.next());
    Match range = range(words, index, start, open);
    if (range != null || open != null) {
      return range;
    }
    DayReading day = day(words, index);
    if (day == null) {
      day = listed(words, index);
    }
    return day == null ? null : Match.of(index, day.next(), day.value());
  }

  /** "24" in "24 en 31 december". */
  private static @Nullable DayReading listed(Words words, int index) {
    int end = shortDay(words, index);
    if (end < 0 || !words.is(end, ",", "en", "and", "und", "et", "of", "or", "oder", "ou")) {
      return null;
    }
    DayReading last = day(words, article(words, end + 1));
    boolean named = last != null && last.day().isPresent() && last.next() > end + 2;
    return named && last != null
        ? new DayReading(last.year(), last.month(), dayNumber(words, index), end)
        : null;
  }

  private static int article(Words words, int index) {
    return words.is(index, "the", "le", "dem", "den", "1er") && !words.is(index, "1er")
        ? index + 1
        : index;
  }

  private static @Nullable Match range(
      Words words, int index, int start, Phrases.@Nullable Hit open) {
    DayReading first = day(words, start);
    int end = first == null ? shortDay(words, start) : first.next();
    Phrases.Hit joint = end < 0 ? null : words.speech().section("range").at(words, end);
    if (joint == null || !Stretch.fits(open, joint) || joint.meaning().equals("or")) {
      return null;
    }
    DayReading last = day(words, article(words, joint.next()));
    if (last == null || first == null && last.day().isEmpty()) {
      return null;
    }
    CalendarDay from =
        first == null
            ? new CalendarDay(last.year(), last.month(), dayNumber(words, start), Optional.empty())
            : first.value();
    if (from.day().isPresent() != last.day().isPresent()) {
      return null;
    }
    boolean sameYear = from.year().isEmpty() && from.month() <= last.month();
    return Match.of(
        index, last.next(), (sameYear ? from.withYear(last.year()) : from).until(last.value()));
  }

  /** "van 1 tot en met 15 mei": the first day without its month; the index after it or -1. */
  private static int shortDay(Words words, int index) {
    return dayNumber(words, index).isPresent() ? afterOrdinal(words, index + 1) : -1;
  }

  private static @Nullable DayReading day(Words words, int index) {
    Word word = words.get(index);
    if (word.digits()) {
      DayReading numeric = NumericDates.at(words, index);
      return numeric == null ? dayMonth(words, index) : numeric;
    }
    DayReading spelled = word.letters() ? dayMonth(words, index) : null;
    return spelled == null && word.letters() ? monthFirst(words, index) : spelled;
  }

  private static @Nullable DayReading dayMonth(Words words, int index) {
    OptionalInt day = dayNumber(words, index);
    Phrases.Hit spelled = words.speech().section("ordinal").at(words, index);
    if (day.isEmpty() && spelled == null) {
      return null;
    }
    int at = afterOrdinal(words, index + 1);
    if (spelled != null) {
      day = OptionalInt.of(Integer.parseInt(spelled.meaning()));
      at = spelled.next();
    }
    at = words.is(at, "of") ? at + 1 : at;
    Phrases.Hit month = month(words, at);
    return month == null ? null : withYear(words, month, day);
  }

  /** "January 31", "May 2026", "in mei". */
  private static @Nullable DayReading monthFirst(Words words, int index) {
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
    DayReading whole = withYear(words, month, OptionalInt.empty());
    return isMonthName(words, index, whole) ? whole : null;
  }

  /**
   * Short forms and English "may", "march" are months only with a day, a year or a word like "in"
   * before them.
   */
  private static boolean isMonthName(Words words, int index, @Nullable DayReading month) {
    Word word = words.get(index);
    boolean year = month != null && month.year().isPresent();
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
    return (year || introduced || !ambiguous || opensRange(words, month)) && capital;
  }

  /** "May to September", "mars à novembre". */
  private static boolean opensRange(Words words, @Nullable DayReading month) {
    Phrases.Hit joint =
        month == null ? null : words.speech().section("range").at(words, month.next());
    return joint != null
        && joint.meaning().equals("to")
        && words.speech().section("month").has(words, joint.next());
  }

  private static Phrases.@Nullable Hit month(Words words, int index) {
    Phrases.Hit month = words.speech().section("month").at(words, index);
    if (month != null && isVerb(words, index)) {
      return null;
    }
    if (month == null || !words.is(month.next(), ".") || !words.get(month.next()).glued()) {
      return month;
    }
    boolean abbreviated = words.get(index).norm().length() <= 5 && month.next() + 1 < words.size();
    return abbreviated ? new Phrases.Hit(month.meaning(), month.next() + 1) : month;
  }

  /** "Nobody under 21 may drive"; but "from 21 may until 3 june". */
  private static boolean isVerb(Words words, int index) {
    return words.speech().is(Language.EN)
        && words.is(index, "may")
        && !words.get(index).capital()
        && words.get(index + 1).letters()
        && !words.is(
            index + 1, "and", "or", "to", "until", "till", "at", "on", "in", "this", "next");
  }

  private static @Nullable DayReading withYear(Words words, Phrases.Hit month, OptionalInt day) {
    int number = Integer.parseInt(month.meaning());
    if (day.isPresent() && day.getAsInt() > DayReading.longest(number)) {
      return null;
    }
    int at = words.is(month.next(), ",", "'") ? month.next() + 1 : month.next();
    String year = words.get(at).norm();
    boolean named = YEAR.matcher(year).matches();
    return new DayReading(
        named ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty(),
        number,
        day,
        named ? at + 1 : month.next());
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
}
