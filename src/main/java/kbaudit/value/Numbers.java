package kbaudit.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits or words, with what belongs to it: "1.500", "2 ½", "anderhalf",
 * "tweeduizend", "2,5 miljoen".
 */
final class Numbers {
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:,\\d{1,9})?");
  private static final Map<String, BigDecimal> FRACTION_SIGNS =
      Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
  private static final int MOST_DIGITS = 9;
  private static final int MOST_GROUPS = 4;

  private Numbers() {}

  /** The number that starts at an index; null when there is none, or when it is part of a code. */
  static @Nullable Reading at(Words words, int index) {
    Reading number = words.get(index).digits() ? digits(words, index) : spelled(words, index);
    return number == null ? null : repeated(words, multiplied(words, number));
  }

  /** "14 (veertien)", "dertig (30)". */
  private static Reading repeated(Words words, Reading number) {
    int open = number.next();
    if (!words.is(open, "(") || number.form() == Reading.Form.ARTICLE) {
      return number;
    }
    Reading inside =
        words.get(open + 1).digits() ? digits(words, open + 1) : spelled(words, open + 1);
    boolean same =
        inside != null
            && inside.value().compareTo(number.value()) == 0
            && words.is(inside.next(), ")");
    return same && inside != null
        ? new Reading(number.value(), inside.next() + 1, number.form())
        : number;
  }

  private static @Nullable Reading digits(Words words, int index) {
    if (isInsideCode(words, index)) {
      return null;
    }
    int next = index + 1;
    String digits = words.get(index).norm();
    if (digits.length() <= 3 && !digits.startsWith("0")) {
      while (next - index < MOST_GROUPS && continuesThousands(words, next)) {
        digits += words.get(next++).norm();
      }
    }
    BigDecimal value = Digits.parse(digits, words.speech().language());
    if (value == null || value.precision() - value.scale() > MOST_DIGITS) {
      return null;
    }
    BigDecimal fraction = FRACTION_SIGNS.get(words.get(next).norm());
    return fraction == null
        ? new Reading(value, next, Reading.Form.DIGITS)
        : new Reading(value.add(fraction), next + 1, Reading.Form.DIGITS);
  }

  /** {@code 1 500}: a thin or non-breaking space, in French any space. */
  private static boolean continuesThousands(Words words, int index) {
    Word word = words.get(index);
    return word.digits()
        && GROUP.matcher(word.norm()).matches()
        && !word.glued()
        && (words.speech().is(Language.FR) || words.thinSpaceBefore(index))
        && !words.get(index - 1).norm().contains(",");
  }

  /** {@code R-150}, {@code 2026/17}, {@code #5}: digits that hang on to something else. */
  private static boolean isInsideCode(Words words, int index) {
    if (!words.get(index).glued()) {
      return false;
    }
    Word before = words.get(index - 1);
    if (before.is("x") && before.glued() && words.get(index - 2).digits()) {
      return false;
    }
    if (before.is("/")
        || before.is("#")
        || before.is("_")
        || before.is("@")
        || before.letters()
        || before.is("\\")) {
      return !isCurrency(words, index - 1);
    }
    if (!before.is("-") || !before.glued() || !words.get(index - 2).letters()) {
      return false;
    }
    boolean unitOfNumber = words.get(index - 2).glued() && words.get(index - 3).digits();
    return !unitOfNumber && words.speech().section("bound").endingAt(words, index - 1) == null;
  }

  private static boolean isCurrency(Words words, int index) {
    return words.speech().section("currency").has(words, index);
  }

  private static @Nullable Reading spelled(Words words, int index) {
    BigDecimal sign = FRACTION_SIGNS.get(words.get(index).norm());
    if (sign != null) {
      return new Reading(sign, index + 1, Reading.Form.SPELLED);
    }
    if (!words.get(index).letters() || isGermanNoun(words, index)) {
      return null;
    }
    Speech speech = words.speech();
    Phrases.Hit fraction = speech.section("fraction").at(words, index);
    Reading whole = whole(words, index);
    if (fraction != null && (whole == null || fraction.next() >= whole.next())) {
      return new Reading(new BigDecimal(fraction.meaning()), fraction.next(), Reading.Form.SPELLED);
    }
    if (whole == null) {
      return null;
    }
    Phrases.Hit rest = speech.section("fraction after").at(words, whole.next());
    return rest == null
        ? whole
        : new Reading(
            whole.value().add(new BigDecimal(rest.meaning())), rest.next(), Reading.Form.SPELLED);
  }

  /** "Acht" within a sentence is a noun. */
  private static boolean isGermanNoun(Words words, int index) {
    return words.speech().is(Language.DE)
        && words.get(index).capital()
        && !words.breaksBefore(index);
  }

  private static @Nullable Reading whole(Words words, int index) {
    Phrases spelled = words.speech().section("number");
    Phrases.Hit hit = spelled.at(words, index);
    if (hit == null && words.speech().section("article").contains(words.get(index).norm())) {
      return new Reading(BigDecimal.ONE, index + 1, Reading.Form.ARTICLE);
    }
    if (hit == null) {
      return Thousands.glued(words, index);
    }
    BigDecimal value = new BigDecimal(hit.meaning());
    boolean article =
        hit.next() == index + 1
            && words.speech().section("article").contains(words.get(index).norm());
    return new Reading(value, hit.next(), article ? Reading.Form.ARTICLE : Reading.Form.SPELLED);
  }

  private static Reading multiplied(Words words, Reading number) {
    Phrases.Hit factor = words.speech().section("multiplier").at(words, number.next());
    if (factor == null || number.value().signum() == 0) {
      return number;
    }
    Word unit = words.get(number.next());
    boolean letter = unit.norm().length() == 1;
    if (letter && !unit.glued() || unit.is("m") && !isMoney(words, number)) {
      return number;
    }
    BigDecimal value = number.value().multiply(new BigDecimal(factor.meaning()));
    int next = factor.next();
    Reading rest = factor.meaning().equals("1000") ? Thousands.rest(words, next) : null;
    return rest == null
        ? new Reading(value, next, form(number))
        : new Reading(value.add(rest.value()), rest.next(), form(number));
  }

  /** "£2m" is two million, "a 25m pool" is not. */
  private static boolean isMoney(Words words, Reading number) {
    return words.speech().section("currency").endingAt(words, number.next() - 1) != null;
  }

  private static Reading.Form form(Reading number) {
    return number.form() == Reading.Form.DIGITS ? Reading.Form.DIGITS : Reading.Form.SPELLED;
  }
}
