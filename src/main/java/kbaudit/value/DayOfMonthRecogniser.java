package kbaudit.value;

import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * A day of whatever month: "op de 27e", "uiterlijk de vijfde van de maand", "by the 5th of each
 * month", "zum 27.", "le 5 du mois". Without "of the month" only in digits, after a word like "op
 * de" or "zum", and not before a noun ("op de 3e verdieping").
 */
final class DayOfMonthRecogniser implements Recogniser {
  private static final Pattern TWO_DIGITS = Pattern.compile("[1-9]\\d?");
  private static final int LAST_DAY = 31;

  /** A day's number and the index of the word after it. */
  private record Ordinal(int day, int next, boolean marked) {}

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit open = words.speech().section("range open").at(words, index);
    int start = open == null ? index : afterArticle(words, open.next());
    Ordinal ordinal = ordinal(words, start);
    if (ordinal == null || ordinal.day > LAST_DAY) {
      return null;
    }
    Match range = range(words, index, start, ordinal);
    if (range != null || open != null) {
      return range;
    }
    Speech speech = words.speech();
    Phrases.Hit month = speech.section("of month").at(words, ordinal.next);
    if (month != null) {
      return Match.of(index, month.next(), CalendarDay.ofAnyMonth(ordinal.day));
    }
    boolean day =
        isMarked(words, index, ordinal)
            && speech.section("day before").endingAt(words, index) != null
            && isAlone(words, ordinal.next)
            && !isListedNoun(words, ordinal.next);
    return day ? Match.of(index, end(words, ordinal), CalendarDay.ofAnyMonth(ordinal.day)) : null;
  }

  private static boolean isMarked(Words words, int index, Ordinal ordinal) {
    return ordinal.marked && words.get(index).digits();
  }

  /** "Between the 1st and 2nd floor": the noun behind the last holds for the first. */
  private static boolean isListedNoun(Words words, int next) {
    Phrases.Hit joint = words.speech().section("range").at(words, next);
    Ordinal last = joint == null ? null : ordinal(words, afterArticle(words, joint.next()));
    return last != null
        && !isAlone(words, last.next)
        && !words.speech().section("of month").has(words, last.next);
  }

  private static int afterArticle(Words words, int index) {
    return words.is(index, "de", "the", "le", "dem", "zum") ? index + 1 : index;
  }

  /**
   * "between the 1st and the 5th of the month", "vom 1. bis 5. des Monats", "le 5 et le 20 du
   * mois"; without "of the month" only after a word like "between": "tussen de 25e en de 28e".
   *
   * @param start index of the first day's number
   */
  private static @Nullable Match range(Words words, int index, int start, Ordinal first) {
    Speech speech = words.speech();
    Phrases.Hit joint = speech.section("range").at(words, first.next);
    int second = joint == null ? 0 : afterArticle(words, joint.next());
    Ordinal last = joint == null ? null : ordinal(words, second);
    if (joint == null || last == null || last.day <= first.day || last.day > LAST_DAY) {
      return null;
    }
    CalendarDay day = CalendarDay.ofAnyMonth(first.day);
    Phrases.Hit month = speech.section("of month").at(words, last.next);
    Phrases.Hit open = start > index ? speech.section("range open").at(words, index) : null;
    if (open != null && !Stretch.fits(open, joint)) {
      return null;
    }
    if (month == null) {
      boolean plain =
          open != null
              && isMarked(words, start, first)
              && isMarked(words, second, last)
              && isAlone(words, last.next);
      return plain
          ? Match.of(index, end(words, last), day.until(CalendarDay.ofAnyMonth(last.day)))
          : null;
    }
    boolean between = !joint.meaning().equals("and") || open != null;
    return joint.meaning().equals("or") || !between
        ? Match.of(index, first.next, day)
        : Match.of(index, month.next(), day.until(CalendarDay.ofAnyMonth(last.day)));
  }

  private static @Nullable Ordinal ordinal(Words words, int index) {
    Word word = words.get(index);
    if (!word.digits()) {
      Phrases.Hit spelled = words.speech().section("ordinal").at(words, index);
      return spelled == null
          ? null
          : new Ordinal(Integer.parseInt(spelled.meaning()), spelled.next(), true);
    }
    if (!TWO_DIGITS.matcher(word.norm()).matches() || words.is(index - 1, "/", "-", "#")) {
      return null;
    }
    boolean marked =
        words.get(index + 1).glued()
            && words.is(index + 1, "st", "nd", "rd", "th", "er", "e", "ste", "de", ".");
    int next = marked ? index + 2 : index + 1;
    return new Ordinal(Integer.parseInt(word.norm()), next, marked);
  }

  /** No noun follows; in German a noun has a capital, elsewhere what may follow is listed. */
  private static boolean isAlone(Words words, int next) {
    Word after = words.get(next);
    if (!after.letters()) {
      return !after.digits() && !after.is("-");
    }
    return words.speech().is(Language.DE)
        ? !after.capital()
        : words.speech().section("day then").has(words, next);
  }

  /** A full stop that ends the sentence is not the ordinal's. */
  private static int end(Words words, Ordinal ordinal) {
    boolean stop = words.is(ordinal.next - 1, ".") && ordinal.next >= words.size();
    return stop ? ordinal.next - 1 : ordinal.next;
  }
}
