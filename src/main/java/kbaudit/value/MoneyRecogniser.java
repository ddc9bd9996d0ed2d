package kbaudit.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money: "€ 4,95", "12,- euro", "twaalf euro vijftig", "50 ct", "£3.50", "2,5 miljoen
 * euro", "€ 5 tot € 10", "twee tientjes".
 */
final class MoneyRecogniser implements Recogniser {
  private static final int CODE_LENGTH = 3;
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

  @Override
  public @Nullable Match at(Words words, int index) {
    Stretch stretch = Stretch.at(words, index, MoneyRecogniser::measure);
    return stretch == null
        ? null
        : Match.of(index, stretch.next(), new Money(stretch.amount(), stretch.unit()));
  }

  private static @Nullable Measure measure(Words words, int index) {
    Phrases.Hit before = words.speech().section("currency").at(words, index);
    if (before != null) {
      return isSymbol(words.get(index)) ? prefixed(words, before) : null;
    }
    Reading number = Numbers.at(words, index);
    if (number == null) {
      return null;
    }
    int at = afterDash(words, number.next());
    Phrases.Hit currency = words.speech().section("currency").at(words, at);
    if (currency != null && !belongsToNext(words, at, currency)) {
      return withCents(words, number, currency);
    }
    Phrases.Hit note = words.speech().section("note").at(words, at);
    if (note != null) {
      BigDecimal worth = new BigDecimal(note.meaning().substring(CODE_LENGTH));
      String code = note.meaning().substring(0, CODE_LENGTH);
      return new Measure(number, number.value().multiply(worth), code, note.next());
    }
    Phrases.Hit cents = cents(words, at);
    if (cents != null && number.form() != Reading.Form.ARTICLE) {
      return new Measure(number, number.value().movePointLeft(2), cents.meaning(), cents.next());
    }
    return Measure.bare(number);
  }

  /** Signs and codes may stand before the number, words not. */
  private static boolean isSymbol(Word word) {
    return !word.letters() || CODE.matcher(word.surface()).matches();
  }

  private static @Nullable Measure prefixed(Words words, Phrases.Hit currency) {
    Reading number = Numbers.at(words, currency.next());
    if (number == null || number.form() != Reading.Form.DIGITS) {
      return null;
    }
    int next = afterDash(words, number.next());
    Phrases.Hit again = words.speech().section("currency").at(words, next);
    boolean twice =
        again != null && again.meaning().equals(currency.meaning()) && words.get(next).letters();
    Reading shown =
        new Reading(number.value(), twice && again != null ? again.next() : next, number.form());
    return Measure.of(shown, currency.meaning(), shown.next());
  }

  /** {@code 12,-} and {@code 12.–}. */
  static int afterDash(Words words, int index) {
    boolean dash =
        words.is(index, ",", ".")
            && words.get(index).glued()
            && words.is(index + 1, "-", "–", "—")
            && words.get(index + 1).glued();
    int next = dash ? index + 2 : index;
    return dash && words.is(next, "-") && words.get(next).glued() ? next + 1 : next;
  }

  /** In "2 - € 5" or "stap 3 € 5" the sign belongs to the number after it. */
  private static boolean belongsToNext(Words words, int index, Phrases.Hit currency) {
    Word sign = words.get(index);
    return !sign.letters()
        && !sign.glued()
        && words.get(currency.next()).digits()
        && words.get(currency.next()).glued();
  }

  /** "12 euro 50", "twaalf euro vijftig", "5 euro en 50 cent". */
  private static Measure withCents(Words words, Reading number, Phrases.Hit currency) {
    int at = currency.next();
    boolean joined = words.is(at, "en", "and", "und", "et");
    Reading small = number.isWhole() ? Numbers.at(words, joined ? at + 1 : at) : null;
    if (small != null && small.form() != Reading.Form.ARTICLE && small.isWithin(1, 99)) {
      Phrases.Hit cents = cents(words, small.next());
      boolean named = cents != null && cents.meaning().equals(currency.meaning());
      if (named || !joined && (isLast(words, small) || bothSpelled(number, small))) {
        BigDecimal value = number.value().add(small.value().movePointLeft(2));
        return new Measure(
            number,
            value,
            currency.meaning(),
            cents != null && named ? cents.next() : small.next());
      }
    }
    return Measure.of(number, currency.meaning(), at);
  }

  /** "Seven pounds fifty to your bill": nobody counts in words right after a sum in words. */
  private static boolean bothSpelled(Reading number, Reading small) {
    return number.form() != Reading.Form.DIGITS
        && small.form() == Reading.Form.SPELLED
        && small.isWithin(10, 99);
  }

  /**
   * A bare number after "euro" is cents when it has two digits and nothing that it could count
   * follows.
   */
  private static boolean isLast(Words words, Reading small) {
    Speech speech = words.speech();
    Word after = words.get(small.next());
    boolean counts =
        after.digits()
            || speech.section("unit").has(words, small.next())
            || speech.section("currency").has(words, small.next())
            || speech.section("percent").has(words, small.next());
    return small.isWithin(5, 99)
        && !counts
        && (!after.letters()
            || speech.section("per").has(words, small.next())
            || speech.section("link word").has(words, small.next()));
  }

  private static Phrases.@Nullable Hit cents(Words words, int index) {
    boolean letter = words.get(index).norm().length() == 1;
    return letter && !words.get(index).glued()
        ? null
        : words.speech().section("cents").at(words, index);
  }
}
