package kbaudit.fix;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;

/** What grammar asks of a number and its unit of time. */
final class Plural {
  private static final Pattern MEASURE =
      Pattern.compile("([\\p{L}\\d]+)\\s(\\p{L}+(?:\\s\\p{L}+)?)");
  private static final Pattern ONE = Pattern.compile("1\\s\\p{L}{3,}");

  /** Units in the plural that stand for themselves, in any case of the language. */
  private static final Map<Language, Set<String>> UNITS =
      Map.of(
          Language.NL,
          Set.of(
              "minuten",
              "uur",
              "uren",
              "dagen",
              "werkdagen",
              "weken",
              "maanden",
              "jaar",
              "jaren",
              "nachten"),
          Language.EN,
          Set.of(
              "minutes",
              "hours",
              "days",
              "working days",
              "business days",
              "weeks",
              "months",
              "years",
              "nights"),
          Language.DE,
          Set.of("minuten", "stunden", "wochen"),
          Language.FR,
          Set.of(
              "minutes",
              "heures",
              "jours",
              "jours ouvrables",
              "jours ouvrés",
              "semaines",
              "mois",
              "ans",
              "nuits"));

  /** German units that show their case, dative with an n. */
  private static final Set<String> GERMAN = Set.of("tage", "werktage", "monate", "jahre", "nächte");

  private Plural() {}

  /** True for numbers from two. */
  static boolean asksFor(BigDecimal number) {
    return number.compareTo(BigDecimal.TWO) >= 0;
  }

  /** "1 uur": a verb beside it may be singular. */
  static boolean isOneOfSeveral(String words) {
    return ONE.matcher(words).matches();
  }

  /** The words of the other, when nothing around them can depend on which of them stands there. */
  static Optional<String> instead(String old, String right, Language language) {
    Matcher was = MEASURE.matcher(old);
    Matcher is = MEASURE.matcher(right);
    if (!was.matches() || !is.matches()) {
      return Optional.empty();
    }
    String number = is.group(1);
    String cased = Character.isLowerCase(old.charAt(0)) ? number.toLowerCase(Locale.ROOT) : number;
    boolean plain = isPlain(was.group(2), language) && isPlain(is.group(2), language);
    Optional<String> unit =
        plain
            ? Optional.of(is.group(2))
            : language == Language.DE ? german(was.group(2), is.group(2)) : Optional.empty();
    boolean begins = Character.isUpperCase(old.charAt(0)) && Character.isLetter(cased.charAt(0));
    return unit.filter(word -> !begins).map(word -> cased + " " + word);
  }

  private static boolean isPlain(String unit, Language language) {
    return UNITS.getOrDefault(language, Set.of()).contains(unit.toLowerCase(Locale.ROOT));
  }

  /** The case is that of the old unit, when that shows it or the new one hides it. */
  private static Optional<String> german(String old, String unit) {
    String stem = stem(unit);
    if (isPlain(unit, Language.DE) && GERMAN.contains(stem(old).toLowerCase(Locale.ROOT))) {
      return Optional.of(unit);
    }
    boolean both =
        GERMAN.contains(stem(old).toLowerCase(Locale.ROOT))
            && GERMAN.contains(stem.toLowerCase(Locale.ROOT));
    return both ? Optional.of(old.endsWith("n") ? stem + "n" : stem) : Optional.empty();
  }

  private static String stem(String unit) {
    return unit.endsWith("n") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
