package kbaudit.value;

import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Prices without a currency: "18,-", "12,50 p.p.", "für 7,95 pro Monat". Cents or a dash for cents
 * must stand there, and a rate or a word like "kost" or "korting" beside it. In a Dutch, German or
 * French text they are euros; in an English text the currency stays {@link Money#UNSTATED}.
 */
final class PriceRecogniser implements Recogniser {
  private static final Pattern DASHED = Pattern.compile("\\d{1,5}|\\d{1,3}\\.\\d{3}");
  private static final Pattern CENTS = Pattern.compile("\\d{1,4}[.,]\\d\\d");
  private static final int REACH = 4;

  @Override
  public @Nullable Match at(Words words, int index) {
    Word word = words.get(index);
    Reading number = word.digits() ? Numbers.at(words, index) : null;
    if (number == null || words.speech().section("currency").endingAt(words, index) != null) {
      return null;
    }
    int next = MoneyRecogniser.afterDash(words, number.next());
    boolean dashed =
        next > number.next()
            && DASHED.matcher(word.norm()).matches()
            && !words.speech().is(Language.EN)
            && !words.get(next).digits()
            && !words.get(next).letters() | !words.get(next).glued();
    boolean price = dashed || CENTS.matcher(word.norm()).matches() && isPrice(words, index, next);
    return price
        ? Match.of(index, next, new Money(Amount.of(number.value()), currency(words)))
        : null;
  }

  private static boolean isPrice(Words words, int index, int next) {
    Speech speech = words.speech();
    boolean measured =
        speech.section("unit").has(words, next)
            || speech.section("metric").has(words, next)
            || speech.section("percent").has(words, next)
            || speech.section("multiplier").has(words, next)
            || speech.section("clock hour").has(words, next)
            || words.get(index).norm().contains(".") && speech.section("day part").has(words, next)
            || speech.section("range").has(words, next)
            || isRangeEnd(words, index);
    return !measured
        && !words.get(next).digits()
        && (Rates.after(words, next, false, true) != null
            || speech.section("price noun").has(words, next)
            || isCosting(words, index, next));
  }

  private static boolean isRangeEnd(Words words, int index) {
    Phrases.Hit joint = words.speech().section("range").endingAt(words, index);
    return joint != null && words.get(joint.next() - 1).digits();
  }

  /** A word like "kost" some words before, and nothing that the number could count after it. */
  private static boolean isCosting(Words words, int index, int next) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (!words.get(i).letters() && !words.is(i, ":")) {
        return false;
      }
      if (words.speech().section("price").has(words, i)) {
        return !words.get(next).letters()
            || words.speech().section("link word").has(words, next)
            || words.speech().section("price then").has(words, next);
      }
    }
    return false;
  }

  private static String currency(Words words) {
    return words.speech().is(Language.EN) ? Money.UNSTATED : "EUR";
  }
}
