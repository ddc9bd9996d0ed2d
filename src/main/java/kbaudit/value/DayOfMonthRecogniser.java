package kbaudit.value;

import java.util.stream.IntStream;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * A day of whatever month: "op de 27e", "uiterlijk de vijfde van de maand", "by the 5th of each
 * month", "zum 27.", "le 5 du mois". Without "of the month" only in digits, after a word like "op
 * de" or "zum", and not before a noun ("op de 3e verdieping").
 */
final class DayOfMonthRecogniser implements Recogniser {
  private static final int LAST_DAY = 31;

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit open = words.speech().section("range open").at(words, index);
    int start = open == null ? index : afterArticle(words, open.next());
    Ordinal ordinal = Ordinal.at(words, start);
    if (ordinal == null || ordinal.number() > LAST_DAY) {
      return null;
    }
    Match range = range(words, index, start, ordinal);
    if (range != null || open != null) {
      return range;
    }
    Speech speech = words.speech();
    Phrases.Hit month = speech.section("of month").at(words, ordinal.next());
    if (month != null) {
      return Match.of(index, month.next(), CalendarDay.ofAnyMonth(ordinal.number()));
    }
    boolean day =
        isMarked(words, index, ordinal)
            && speech.section("day before").endingAt(words, index) != null
            && isAlone(words, ordinal.next())
            && !isListedNoun(words, ordinal.next());
    return day
        ? Match.of(index, end(words, ordinal), CalendarDay.ofAnyMonth(ordinal.number()))
        : null;
  }

  private static boolean isMarked(Words words, int index, Ordinal ordinal) {
    return ordinal.marked()
        && (words.get(index).digits() || isMonthly(words) || isGermanNoun(words, index));
  }

  /** "Bis zum <b>Dritten</b> zahlen"; "zum dritten Mal" is another. */
  private static boolean isGermanNoun(Words words, int index) {
    return words.speech().is(Language.DE) && words.get(index).capital();
  }

  /** "De huur moet elke <b>maand</b> op de eerste binnen zijn". */
  private static boolean isMonthly(Words words) {
    return IntStream.range(0, words.size())
        .anyMatch(i -> words.speech().section("month word").has(words, i));
  }

  /** "Between the 1st and 2nd floor": the noun behind the last holds for the first. */
  private static boolean isListedNoun(Words words, int next) {
    Phrases.Hit joint = words.speech().section("range").at(words, next);
    Ordinal last = joint == null ? null : Ordinal.at(words, afterArticle(words, joint.next()));
    return last != null
        && !isAlone(words, last.next())
        && !words.speech().section("of month").has(words, last.next());
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
    Phrases.Hit joint = speech.section("range").at(words, first.next());
    int second = joint == null ? 0 : afterArticle(words, joint.next());
    Ordinal last = joint == null ? null : Ordinal.at(words, second);
    if (joint == null
        || last == null
        || last.number() <= first.number()
        || last.number() > LAST_DAY) {
      return null;
    }
    CalendarDay day = CalendarDay.ofAnyMonth(first.number());
    Phrases.Hit month = speech.section("of month").at(words, last.next());
    Phrases.Hit open = start > index ? speech.section("range open").at(words, index) : null;
    if (open != null && !Stretch.fits(open, joint)) {
      return null;
    }
    if (month == null) {
      boolean plain =
          open != null
              && isMarked(words, start, first)
              && isMarked(words, second, last)
              && isAlone(words, last.next());
      return plain
          ? Match.of(index, end(words, last), day.until(CalendarDay.ofAnyMonth(last.number())))
          : null;
    }
    boolean between = !joint.meaning().equals("and") || open != null;
    return joint.meaning().equals("or") || !between
        ? Match.of(index, first.next(), day)
        : Match.of(index, month.next(), day.until(CalendarDay.ofAnyMonth(last.number())));
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
    boolean stop = words.is(ordinal.next() - 1, ".") && ordinal.next() >= words.size();
    return stop ? ordinal.next() - 1 : ordinal.next();
  }
}
