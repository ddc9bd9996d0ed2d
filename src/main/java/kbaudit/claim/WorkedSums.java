package kbaudit.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.value.Amount;
import kbaudit.value.Bound;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Per;
import kbaudit.value.Percentage;
import kbaudit.value.Span;
import kbaudit.value.Value;

/**
 * Prices and shares that a text works out: "twee lessen, samen € 390" is € 195 each, "van een nota
 * van € 200 krijg je € 160 terug" 80 %, "€ 45 in plaats van € 50" 10 % off.
 */
final class WorkedSums {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Map<Language, Pattern> IN_TOTAL =
      Map.of(
          Language.NL,
          Pattern.compile("\\b(?:samen|totaal|tezamen|bij elkaar)\\b", FLAGS),
          Language.EN,
          Pattern.compile(
              "\\b(?:together|total|altogether|in all|comes? to|adds? up to)\\b", FLAGS),
          Language.DE,
          Pattern.compile("\\b(?:zusammen|insgesamt|gesamt|in summe|macht das)\\b", FLAGS),
          Language.FR,
          Pattern.compile("\\b(?:total|ensemble|en tout)\\b", FLAGS));

  private static final Pattern INSTEAD_OF =
      Pattern.compile(
          "^\\s*(?:in plaats van|instead of|rather than|statt|anstatt|anstelle von|au lieu d[eu])"
              + "\\s(?:\\p{L}+\\s)?$",
          FLAGS);

  /** Before the sum that something is taken of. */
  private static final Map<Language, Pattern> OUT_OF =
      Map.of(
          Language.NL, Pattern.compile("\\b(?:van|op|over|bij|voor)\\s(?:\\p{L}+\\s){0,3}$", FLAGS),
          Language.EN, Pattern.compile("\\b(?:of|on|for|from|with)\\s(?:\\p{L}+\\s){0,3}$", FLAGS),
          Language.DE,
              Pattern.compile("\\b(?:von|auf|bei|für|über|aus)\\s(?:\\p{L}+\\s){0,3}$", FLAGS),
          Language.FR, Pattern.compile("\\b(?:de|sur|pour|à)\\s(?:\\p{L}+\\s){0,3}$", FLAGS));

  /** Who gets money back says which share; who pays less than before, how much less. */
  private static final Pattern BACK =
      Pattern.compile(
          "\\b(?:terug|vergoed\\p{L}*|back|refund\\p{L}*|reimburs\\p{L}*|zurück|erstatte\\p{L}*"
              + "|rembours\\p{L}*|récupér\\p{L}*)\\b",
          FLAGS);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST = 24;

  private WorkedSums() {}

  static Optional<Worked> in(Reading reading) {
    List<Found> sums =
        reading.values().stream()
            .filter(found -> found.value() instanceof Money money && isPlain(found, money.amount()))
            .toList();
    return switch (sums.size()) {
      case 1 -> each(reading, sums.getFirst());
      case 2 -> share(reading, sums.getFirst(), sums.getLast());
      default -> Optional.empty();
    };
  }

  private static boolean finds(Map<Language, Pattern> words, Reading reading, String in) {
    Pattern pattern = words.get(reading.sentence().language());
    return pattern != null && pattern.matcher(in).find();
  }

  private static boolean isPlain(Found found, Amount amount) {
    return found.bound() == Bound.EXACT
        && found.per().isEmpty()
        && !amount.isRange()
        && !amount.isUnlimited()
        && amount.low().signum() > 0;
  }

  private static Optional<Worked> each(Reading reading, Found sum) {
    List<Found> many =
        reading.values().stream()
            .filter(found -> found.value() instanceof Count || found.value() instanceof Span)
            .toList();
    if (many.size() != 1 || !finds(IN_TOTAL, reading, reading.sentence().text().value())) {
      return Optional.empty();
    }
    Found some = many.getFirst();
    Amount amount =
        some.value() instanceof Span span ? span.amount() : ((Count) some.value()).amount();
    BigDecimal number = amount.low();
    if (!isPlain(some, amount)
        || number.scale() > 0
        || number.intValue() < 2
        || number.intValue() > MOST) {
      return Optional.empty();
    }
    Money money = (Money) sum.value();
    Money price =
        new Money(
            Amount.of(money.amount().low().divide(number, 2, RoundingMode.HALF_UP)),
            money.currency());
    Optional<Per> per =
        some.value() instanceof Span span
            ? Optional.of(new Per(span.unit().name().toLowerCase(Locale.ROOT)))
            : Optional.empty();
    return Optional.of(worked(reading, some, sum, price, per));
  }

  private static Optional<Worked> share(Reading reading, Found one, Found other) {
    Money first = (Money) one.value();
    Money second = (Money) other.value();
    if (!first.currency().equals(second.currency())) {
      return Optional.empty();
    }
    String text = reading.sentence().text().value();
    if (INSTEAD_OF.matcher(text.substring(one.to(), other.from())).find()) {
      return less(first, second)
          .filter(WorkedSums::isRound)
          .map(part -> percentage(reading, one, other, part));
    }
    BigDecimal part = second.amount().low().divide(first.amount().low(), MathContext.DECIMAL32);
    boolean outOf = finds(OUT_OF, reading, text.substring(0, one.from()));
    if (part.compareTo(BigDecimal.ONE) >= 0 || !outOf) {
      return Optional.empty();
    }
    boolean rest = part.compareTo(HALF) > 0 && !BACK.matcher(text).find();
    return Optional.of(rest ? BigDecimal.ONE.subtract(part) : part)
        .filter(WorkedSums::isRound)
        .map(share -> percentage(reading, one, other, share));
  }

  /** Nobody works with a share of 16.5 %: delivery for € 4.95 of an order of € 30 is no share. */
  private static boolean isRound(BigDecimal share) {
    return share.multiply(HUNDRED).remainder(BigDecimal.ONE).signum() == 0;
  }

  /** By which share the first is less than the second. */
  private static Optional<BigDecimal> less(Money first, Money second) {
    BigDecimal part = first.amount().low().divide(second.amount().low(), MathContext.DECIMAL32);
    return part.compareTo(BigDecimal.ONE) < 0
        ? Optional.of(BigDecimal.ONE.subtract(part))
        : Optional.empty();
  }

  private static Worked percentage(Reading reading, Found one, Found other, BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    return worked(reading, one, other, new Percentage(Amount.of(percent)), Optional.empty());
  }

  private static Worked worked(
      Reading reading, Found one, Found other, Value value, Optional<Per> per) {
    int from = Math.min(one.from(), other.from());
    int to = Math.max(one.to(), other.to());
    return new Worked(
        new Found(from, to, value, Bound.EXACT, per, false, true),
        0,
        reading.sentence().tokens().getLast().clause());
  }
}
