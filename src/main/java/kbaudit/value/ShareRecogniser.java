package kbaudit.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shares in words, as percentages: "een kwart", "two thirds", "die Hälfte", "moitié prix", "één op
 * de vijf". Wordings that mean something else as well ("een derde poging", "un tiers") count only
 * beside a word that goes with shares: "a fifth off", "save a fifth on fares".
 */
final class ShareRecogniser implements Recogniser {
  private static final int LARGEST_GROUP = 20;
  private static final int PLACES = 2;

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit share = words.speech().section("share").at(words, index);
    if (share == null) {
      share = words.speech().section("share sometimes").at(words, index);
      share = share != null && isShare(words, index, share.next()) ? share : null;
    }
    boolean half = share != null && share.meaning().equals("50");
    if (share != null
        && !(half ? isUnit(words, share.next()) : isMeasured(words, share.next()))
        && !isOrdinal(words, index)) {
      return Match.of(index, share.next(), percentage(new BigDecimal(share.meaning())));
    }
    return odds(words, index);
  }

  private static boolean isShare(Words words, int from, int next) {
    return words.speech().section("share then").has(words, next)
        || words.speech().section("share saved").endingAt(words, from) != null
        || !words.get(next).letters()
            && words.speech().section("share before").endingAt(words, from) != null;
  }

  /** "drie kwart jaar", "a quarter of an hour", "un quart de litre", "kwart over negen". */
  private static boolean isMeasured(Words words, int next) {
    return isUnit(words, next) || words.speech().section("share not").has(words, next);
  }

  /** "De helft van een uur"; "kwart voor" is a time of day, "de helft voor" is not. */
  private static boolean isUnit(Words words, int next) {
    Speech speech = words.speech();
    int at = next;
    Phrases.Hit of = speech.section("of").at(words, at);
    at = of == null ? at : of.next();
    at = speech.section("article").has(words, at) ? at + 1 : at;
    boolean glued = words.is(next, "-") && words.get(next).glued();
    return glued
        || speech.section("unit").has(words, at)
        || speech.section("metric").has(words, at);
  }

  /** "het tweede kwart", "das letzte Viertel". */
  private static boolean isOrdinal(Words words, int index) {
    return words.speech().section("ordinal").endingAt(words, index) != null;
  }

  /** "one in five", "één op de vijf", "un client sur cinq". */
  private static @Nullable Match odds(Words words, int index) {
    Reading part = Numbers.at(words, index);
    boolean pronoun =
        words.speech().is(Language.DE) && part != null && part.form() == Reading.Form.ARTICLE;
    if (part == null || pronoun || !part.isWithin(1, LARGEST_GROUP)) {
      return null;
    }
    Phrases odds = words.speech().section("odds");
    boolean noun = !odds.has(words, part.next()) && words.get(part.next()).letters();
    Phrases.Hit joint = odds.at(words, noun ? part.next() + 1 : part.next());
    Reading whole = joint == null ? null : Numbers.at(words, joint.next());
    if (joint == null || whole == null || !isWhole(words, part, whole)) {
      return null;
    }
    boolean fits =
        noun
            ? !isMeasured(words, part.next()) && mayNameOne(words, part, joint)
            : isSpelled(part) || isSpelled(whole) || isCounted(words, joint, whole);
    BigDecimal percent =
        part.value().movePointRight(2).divide(whole.value(), PLACES, RoundingMode.HALF_UP);
    return fits ? Match.of(index, whole.next(), percentage(percent)) : null;
  }

  /** A number larger than the part, of nothing that has a unit. */
  private static boolean isWhole(Words words, Reading part, Reading whole) {
    return whole.isWithin(2, LARGEST_GROUP)
        && part.value().compareTo(whole.value()) < 0
        && !isSomethingElse(words, whole.next())
        && !isMeasured(words, whole.next());
  }

  private static boolean isSpelled(Reading number) {
    return number.form() != Reading.Form.DIGITS;
  }

  /** "9 out of 10 towns" but not "4 out of 5" or "4 out of 5 stars". */
  private static boolean isCounted(Words words, Phrases.Hit joint, Reading whole) {
    Speech speech = words.speech();
    boolean plain =
        speech.is(Language.NL) || speech.is(Language.EN) && words.is(joint.next() - 1, "of");
    return plain
        && words.get(whole.next()).letters()
        && !speech.section("share not").has(words, whole.next());
  }

  /**
   * "un client sur cinq", "four faults out of five"; not "one room in five", "ein Rabatt von 5".
   */
  private static boolean mayNameOne(Words words, Reading part, Phrases.Hit joint) {
    Speech speech = words.speech();
    return speech.is(Language.FR)
        || speech.is(Language.EN) && words.is(joint.next() - 1, "of")
        || speech.is(Language.NL) && part.form() != Reading.Form.ARTICLE;
  }

  /** "von 10 bis 18 Uhr", "in 5 euro", "of 15 %". */
  private static boolean isSomethingElse(Words words, int next) {
    Speech speech = words.speech();
    return speech.section("percent").has(words, next)
        || speech.section("currency").has(words, next)
        || speech.section("range").has(words, next)
        || speech.section("clock hour").has(words, next);
  }

  private static Percentage percentage(BigDecimal percent) {
    return new Percentage(Amount.of(percent));
  }
}
