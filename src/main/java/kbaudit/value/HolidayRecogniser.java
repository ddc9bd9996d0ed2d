package kbaudit.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holidays with a fixed date, and the end of the year: "tot Koningsdag", "Silvester", "Boxing Day",
 * "avant Noël". Names that are also a season ("Kerst") count only after a word like "vóór" or
 * "until". Easter and the like have no date of their own.
 */
final class HolidayRecogniser implements Recogniser {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public @Nullable Match at(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit name = speech.section("holiday").at(words, index);
    if (name == null) {
      name = speech.section("holiday sometimes").at(words, index);
      name = name != null && isLimit(words, index) ? name : null;
    }
    if (name == null || isPartOfName(words, name.next())) {
      return null;
    }
    int dash = name.meaning().indexOf('-');
    int month = Integer.parseInt(name.meaning().substring(0, dash));
    int day = Integer.parseInt(name.meaning().substring(dash + 1));
    String after = words.get(name.next()).norm();
    boolean named = YEAR.matcher(after).matches();
    OptionalInt year = named ? OptionalInt.of(Integer.parseInt(after)) : OptionalInt.empty();
    CalendarDay date = new CalendarDay(year, month, OptionalInt.of(day), Optional.empty());
    return Match.implied(index, named ? name.next() + 1 : name.next(), date, null);
  }

  private static boolean isLimit(Words words, int index) {
    return words.speech().section("bound time").endingAt(words, index) != null
        || words.speech().section("bound").endingAt(words, index) != null;
  }

  /** "Boxing Day sale", "Kerst-actie", "Christmas market". */
  private static boolean isPartOfName(Words words, int next) {
    return words.is(next, "-") && words.get(next).glued()
        || words.speech().section("holiday not").has(words, next);
  }
}
