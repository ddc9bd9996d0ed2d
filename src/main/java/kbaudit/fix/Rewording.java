package kbaudit.fix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kbaudit.document.Language;
import kbaudit.value.Age;
import kbaudit.value.Amount;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;
import kbaudit.value.Quantity;
import kbaudit.value.Span;
import kbaudit.value.Value;
import kbaudit.value.Values;

/**
 * The words of a value, to state another value: in the same notation where only the number differs,
 * else in the words of the other when both stand for themselves ("zes weken" → "30 dagen"). Empty
 * when grammar might ask for more than that: "1 dag" → "2 dagen" may change a verb.
 */
final class Rewording {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:([.,])(\\d{1,2}))?(?!\\d)");
  private static final Pattern DASHED = Pattern.compile("(\\d{1,9}),[-–—]+");

  /** "On a Sunday" is "on Sundays". */
  private static final Pattern ON_A_DAY = Pattern.compile("\\bon a (\\p{L}+day)\\b");

  private static final Pattern TWO = Pattern.compile("(\\S+)\\s(.+)");

  private Rewording() {}

  static Optional<String> of(String old, String right, Language language) {
    if (old.equals(right)) {
      return Optional.empty();
    }
    return sameShape(old, right)
        .or(() ->
            Stream.concat(Stream.of(language), Arrays.stream(Language.values()))
                .flatMap(spoken -> reworded(old, right, spoken).stream())
                .findFirst());
  }

  /** "van 9.00 tot 17.00 uur" for "van 9.00 tot 18.00 uur": only digits differ. */
  private static Optional<String> sameShape(String old, String right) {
    boolean alike =
        DIGITS.matcher(old).find()
            && mask(old).equals(mask(right))
            && !Plural.isOneOfSeveral(old)
            && !Plural.isOneOfSeveral(right);
    List<String> numbers = DIGITS.matcher(right).results().map(hit -> hit.group()).toList();
    Matcher digits = DIGITS.matcher(old);
    StringBuilder becomes = new StringBuilder();
    for (int i = 0; alike && digits.find(); i++) {
      digits.appendReplacement(becomes, numbers.get(i));
    }
    return alike ? Optional.of(digits.appendTail(becomes).toString()) : Optional.empty();
  }

  private static String mask(String words) {
    String form =
        DIGITS.matcher(words).replaceAll("0").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return ON_A_DAY.matcher(form).replaceAll("on $1s");
  }

  private static Optional<String> reworded(String old, String right, Language language) {
    Optional<Value> was = value(old, language);
    // The winner may speak another language: its number still counts.
    Optional<Value> is =
        value(right, language)
            .or(() ->
                Arrays.stream(Language.values())
                    .flatMap(other -> value(right, other).stream())
                    .findFirst());
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    Predicate<String> says =
        words -> value(words, language).filter(value -> value.equals(is.get())).isPresent();
    return alike(was.get(), is.get())
        ? renumbered(old, was.get(), is.get(), language).filter(says)
        : was.get() instanceof Span && is.get() instanceof Span && several(was.get(), is.get())
            ? Plural.instead(old, right, language).filter(says)
            : Optional.empty();
  }

  /** What the words state when they state one value and nothing else. */
  private static Optional<Value> value(String words, Language language) {
    List<Found> found = Values.find(words, language);
    boolean whole =
        found.size() == 1
            && found.getFirst().from() == 0
            && found.getFirst().to() == words.length()
            && !found.getFirst().implied()
            && !found.getFirst().approximate();
    return whole ? Optional.of(found.getFirst().value()) : Optional.empty();
  }

  private static boolean alike(Value a, Value b) {
    return switch (a) {
      case Span one -> b instanceof Span other && one.unit() == other.unit();
      case Money one -> b instanceof Money other && one.currency().equals(other.currency());
      case Quantity one ->
          b instanceof Quantity other
              && one.unit().equals(other.unit())
              && one.sides().size() == 1
              && other.sides().size() == 1;
      case Percentage one -> b instanceof Percentage;
      case Count one -> b instanceof Count;
      case Age one -> b instanceof Age;
      default -> false;
    };
  }

  private static Optional<Amount> amount(Value value) {
    return switch (value) {
      case Span span -> Optional.of(span.amount());
      case Money money -> Optional.of(money.amount());
      case Quantity quantity -> Optional.of(quantity.amount());
      case Percentage share -> Optional.of(share.amount());
      case Count count -> Optional.of(count.amount());
      case Age age -> Optional.of(age.amount());
      default -> Optional.empty();
    };
  }

  private static Optional<String> renumbered(String old, Value was, Value is, Language language) {
    Optional<BigDecimal> from = single(was);
    Optional<BigDecimal> to = single(is);
    boolean inflected =
        !(was instanceof Percentage)
            && !from.map(Plural::asksFor).equals(to.map(Plural::asksFor))
            && old.chars().anyMatch(Character::isLetter);
    if (from.isEmpty() || to.isEmpty() || inflected) {
      return Optional.empty();
    }
    return DIGITS.matcher(old).find()
        ? inDigits(old, to.get(), was instanceof Money, language)
        : inWords(old, to.get());
  }

  /** Around "un mois" an article or a contraction may hang on the number. */
  private static boolean several(Value... values) {
    return Arrays.stream(values)
        .allMatch(value -> single(value).map(Plural::asksFor).orElse(false));
  }

  private static Optional<BigDecimal> single(Value value) {
    return amount(value)
        .filter(amount -> !amount.isRange() && !amount.isUnlimited())
        .map(Amount::low);
  }

  private static Optional<String> inDigits(
      String old, BigDecimal number, boolean money, Language language) {
    Matcher dashed = DASHED.matcher(old);
    if (dashed.find()) {
      String digits = number.scale() > 0 ? cents(number, ',') : number.toPlainString() + ",-";
      return Optional.of(old.substring(0, dashed.start()) + digits + old.substring(dashed.end()));
    }
    List<MatchResult> numbers = NUMBER.matcher(old).results().toList();
    if (numbers.size() != 1) {
      return Optional.empty();
    }
    MatchResult hit = numbers.getFirst();
    boolean pointed = hit.group(1) != null;
    char point = pointed ? hit.group(1).charAt(0) : language == Language.EN ? '.' : ',';
    String digits =
        money && (number.scale() > 0 || (pointed && hit.group(2).length() == 2))
            ? cents(number, point)
            : number.toPlainString().replace('.', point);
    return Optional.of(old.substring(0, hit.start()) + digits + old.substring(hit.end()));
  }

  private static String cents(BigDecimal number, char point) {
    return number.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', point);
  }

  /** "veertien dagen" → "30 dagen". */
  private static Optional<String> inWords(String old, BigDecimal number) {
    Matcher two = TWO.matcher(old);
    return two.matches() && number.scale() <= 0
        ? Optional.of(number.toPlainString() + old.substring(two.end(1)))
        : Optional.empty();
  }
}
