package kbaudit.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * A third of a month: "eind mei", "Anfang Juli", "mid-June", "fin du mois" are the last, first,
 * second and last ten days or so. No day is named, so the value is implied. It stands at the
 * month's name: "begin" and "eind" go on telling what the sentence is about.
 */
final class MonthPartRecogniser implements Recogniser {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public @Nullable Match at(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit alone = speech.section("month part alone").at(words, index);
    if (alone != null) {
      return match(
          index, alone.next(), alone.meaning(), CalendarDay.ANY_MONTH, OptionalInt.empty());
    }
    Phrases.Hit part = speech.section("month part").at(words, index);
    if (part == null) {
      return null;
    }
    int at = words.is(part.next(), "-") ? part.next() + 1 : part.next();
    Phrases.Hit month = speech.section("month").at(words, at);
    if (month == null || speech.is(Language.EN) && !words.get(at).capital()) {
      return null;
    }
    String year = words.get(month.next()).norm();
    boolean named = YEAR.matcher(year).matches();
    Match whole =
        match(
            index,
            named ? month.next() + 1 : month.next(),
            part.meaning(),
            Integer.parseInt(month.meaning()),
            named ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty());
    Bounds bounds = Bounds.around(words, whole);
    return new Match(at, whole.next(), whole.value(), bounds.bound(), true, bounds.approximate());
  }

  /** Days are written {@code 11-20}; a last day of 31 is the last the month has. */
  private static Match match(int from, int next, String days, int month, OptionalInt year) {
    int dash = days.indexOf('-');
    int first = Integer.parseInt(days.substring(0, dash));
    int last = Integer.parseInt(days.substring(dash + 1));
    int longest = month == CalendarDay.ANY_MONTH ? last : DayReading.longest(month);
    CalendarDay start = day(year, month, Math.min(first, longest));
    if (first == last) {
      return Match.implied(from, next, start, null);
    }
    CalendarDay end = day(year, month, Math.min(last, longest));
    return Match.implied(from, next, start.until(end), null);
  }

  private static CalendarDay day(OptionalInt year, int month, int day) {
    return new CalendarDay(year, month, OptionalInt.of(day), Optional.empty());
  }
}
