package kbaudit.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kbaudit.document.Language;

/**
 * Numbers that name something instead of counting it: list numbers, ordinals, labels, years,
 * postcodes, house numbers.
 */
final class Codes {
  private static final Pattern LONG_OR_PADDED = Pattern.compile("0\\d+|\\d{6,}");
  private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9]\\d{3}");
  private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
  private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");
  private static final Pattern STREET =
      Pattern.compile(
          ".*(?:straat|laan|plein|gracht|kade|singel|dreef|straße|strasse|platz|allee|gasse)|.{3,}(?:weg|str|ring|pad)");
  private static final int LONGEST_WORD = 40;
  private static final BigDecimal SMALLEST_NAME = BigDecimal.valueOf(50);

  private Codes() {}

  /** {@code 06}, {@code 12345678}. */
  static boolean isLongOrPadded(String digits) {
    return LONG_OR_PADDED.matcher(digits).matches();
  }

  static boolean has(Words words, Stretch stretch) {
    int from = stretch.from();
    int next = stretch.next();
    boolean digits = stretch.first().form() == Reading.Form.DIGITS;
    boolean point = words.is(next, ".", ")") && words.get(next).glued();
    boolean listNumber = from == 0 && point && next + 1 < words.size();
    boolean ordinal =
        words.speech().is(Language.DE)
            && words.is(next, ".")
            && point
            && words.get(next + 1).letters();
    return listNumber
        || isLabelled(words, from, digits)
        || digits && (isName(words, stretch) || isChain(words, from, next))
        || digits && (ordinal || isYear(stretch) || !stretch.isRange() && isPlace(words, stretch));
  }

  private static boolean isLabelled(Words words, int from, boolean digits) {
    int at = words.is(from - 1, ":", ".") && !words.is(from - 2, ")") ? from - 1 : from;
    Phrases labels = words.speech().section("label");
    Phrases.Hit abbreviated = labels.endingAt(words, from);
    Phrases.Hit label = abbreviated == null ? labels.endingAt(words, at) : abbreviated;
    at = abbreviated == null ? at : from;
    boolean article =
        label != null && at - label.next() == 1 && words.is(at - 1, "die", "le", "au");
    return label != null && (digits || !article);
  }

  /** Postcodes and house numbers. */
  private static boolean isPlace(Words words, Stretch stretch) {
    int next = stretch.next();
    String number = words.get(stretch.from()).norm();
    Word before = words.get(stretch.from() - 1);
    Word after = words.get(next);
    boolean dutch =
        DUTCH_POSTCODE.matcher(number).matches() && TWO_CAPITALS.matcher(after.surface()).matches();
    boolean five = FIVE_DIGITS.matcher(number).matches() && after.capital();
    boolean street =
        before.norm().length() <= LONGEST_WORD && STREET.matcher(before.norm()).matches();
    boolean rue =
        words.is(words.is(next, ",") ? next + 1 : next, "rue", "avenue", "boulevard", "bd", "quai");
    return dutch
        || five
        || street
        || rue
        || words.is(next + 1, "street", "road", "avenue", "lane", "square");
  }

  /** "het 1-2-3-tarief", "555-0199-2". */
  private static boolean isChain(Words words, int from, int next) {
    boolean before =
        words.is(from - 1, "-")
            && words.get(from).glued()
            && words.get(from - 1).glued()
            && words.get(from - 2).digits();
    return before || words.is(next, "-") && words.get(next).glued() && words.get(next + 1).glued();
  }

  /** "Full Fibre 900", "met Basis 500.": a number after capitals within a sentence. */
  private static boolean isName(Words words, Stretch stretch) {
    int before = stretch.from() - 1;
    boolean capital =
        !words.speech().is(Language.DE)
            && words.get(before).capital()
            && !words.breaksBefore(before)
            && !stretch.isRange();
    boolean large = stretch.amount().low().compareTo(SMALLEST_NAME) >= 0;
    return capital
        && (large && words.get(before - 1).capital() || !words.get(stretch.next()).letters());
  }

  private static boolean isYear(Stretch stretch) {
    Reading number = stretch.first();
    return number.isWithin(1900, 2099) && number.value().scale() == 0;
  }
}
