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

  /** A holiday read. */
  private record Holiday(CalendarDay day, int next, boolean sure) {}

  @Override
  public @Nullable Match at(Words words, int index) {
    Holiday first = holiday(words, index);
    if (first == null) {
      return null;
    }
    Phrases.Hit open = words.speech().section("range open").endingAt(words, index);
    Phrases.Hit joint = words.speech().section("range").at(words, first.next);
    boolean joined = open != null && joint != null && !joint.meaning().equals("or");
    Holiday last =
        joined && joint != null ? holiday(words, afterArticle(words, joint.next())) : null;
    if (last != null) {
      return Match.implied(index, last.next, first.day.until(last.day), Bound.EXACT);
    }
    return first.sure || isLimit(words, index)
        ? Match.implied(index, first.next, first.day, null)
        : null;
  }

  private static int afterArticle(Words words, int index) {
    return words.is(index, "de", "the", "le", "la", "dem") ? index + 1 : index;
  }

  private static @Nullable Holiday holiday(Words words, int index) {
    Phrases.Hit sure = words.speech().section("holiday").at(words, index);
    Phrases.Hit name =
        sure == null ? words.speech().section("holiday sometimes").at(words, index) : sure;
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
    return new Holiday(date, named ? name.next() + 1 : name.next(), sure != null);
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
