package kbaudit.value;

import java.math.BigDecimal;
import java.util.Set;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * A measured number or a range of them: "2 dagen", "2 tot 4 dagen", "van € 5 tot € 10", "tussen 3
 * en 5".
 *
 * @param unit as its reader named it
 * @param from index of the first word, with "van" or "tussen" for a range
 * @param next index of the word after it
 * @param first the first number
 */
record Stretch(Amount amount, String unit, int from, int next, Reading first) {
  private static final int MOST_ITEMS = 3;
  private static final Set<String> COUNTDOWN = Set.of("DAY", "WORKING_DAY", "WEEK", "MONTH");

  /**
   * A number with its unit; the unit is null when it may still come with the other end of a range.
   */
  record Measure(Reading number, BigDecimal value, @Nullable String unit, int next) {
    static Measure of(Reading number, String unit, int next) {
      return new Measure(number, number.value(), unit, next);
    }

    static Measure bare(Reading number) {
      return new Measure(number, number.value(), null, number.next());
    }
  }

  /** Reads a number with its unit. */
  interface Reader {
    @Nullable Measure at(Words words, int index);
  }

  boolean isRange() {
    return amount.isRange();
  }

  /** The longest of range and single number that starts at an index. */
  static @Nullable Stretch at(Words words, int index, Reader reader) {
    Speech speech = words.speech();
    Phrases.Hit open = speech.section("range open").at(words, index);
    int start = open == null ? index : open.next();
    Measure first = reader.at(words, start);
    if (first == null && open != null && start > index + 1) {
      return null;
    }
    if (first == null) {
      return null;
    }
    Stretch range = range(words, index, first, open, reader);
    if (range != null) {
      return range;
    }
    String unit = first.unit() == null ? unitOfList(words, first, reader) : first.unit();
    if (open != null || unit == null) {
      return null;
    }
    return new Stretch(Amount.of(first.value()), unit, index, first.next(), first.number());
  }

  /** In "7, 14 of 30 dagen" all three numbers are days. */
  private static @Nullable String unitOfList(Words words, Measure first, Reader reader) {
    Measure item = first;
    for (int i = 0; i < MOST_ITEMS && item != null && item.unit() == null; i++) {
      int next = item.next();
      boolean joined = words.is(next, ",", "of", "or", "oder", "ou", "en", "and", "und", "et");
      item = joined ? reader.at(words, next + 1) : null;
    }
    return item == null ? null : item.unit();
  }

  private static @Nullable Stretch range(
      Words words, int index, Measure first, Phrases.@Nullable Hit open, Reader reader) {
    Phrases.Hit joint = words.speech().section("range").at(words, first.next());
    if (joint == null || !fits(open, joint)) {
      return null;
    }
    Measure last = reader.at(words, joint.next());
    boolean down = last != null && isCountdown(words, first, last);
    if (last == null
        || !down && last.value().compareTo(first.value()) <= 0
        || joint.meaning().equals("or") && !isAbout(first, last)) {
      return null;
    }
    String unit = first.unit() == null ? last.unit() : first.unit();
    boolean alike =
        last.unit() == null ? isPrefixed(first) : unit != null && unit.equals(last.unit());
    return unit == null || !alike
        ? null
        : new Stretch(
            Amount.between(first.value(), last.value()), unit, index, last.next(), first.number());
  }

  /** German "29 bis 15 Tage vor Reisebeginn". */
  private static boolean isCountdown(Words words, Measure first, Measure last) {
    return words.speech().is(Language.DE)
        && first.unit() == null
        && last.unit() != null
        && COUNTDOWN.contains(last.unit())
        && last.value().compareTo(first.value()) < 0
        && words.is(last.next(), "vor", "vorher", "zuvor");
  }

  /** "Two or three" is a range, "12 or 24" and "€ 5 or € 6" are a choice. */
  private static boolean isAbout(Measure first, Measure last) {
    boolean bare = first.unit() == null || first.unit().isEmpty();
    return bare && last.value().subtract(first.value()).compareTo(BigDecimal.TWO) <= 0;
  }

  /** {@code € 5 - 10}: the unit stands before the number and holds for both. */
  private static boolean isPrefixed(Measure first) {
    return first.unit() != null && first.next() == first.number().next();
  }

  /** "tussen … en", "van … tot", "… of …". */
  static boolean fits(Phrases.@Nullable Hit open, Phrases.Hit joint) {
    return switch (joint.meaning()) {
      case "and" -> open != null && open.meaning().equals("and");
      case "or" -> open == null;
      default -> open == null || open.meaning().equals("to");
    };
  }
}
