package kbaudit.value;

import java.math.BigDecimal;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that count something: "6", "twee tot drie", "twice a year". Not: codes, labels, years,
 * ordinals, list numbers.
 */
final class CountRecogniser implements Recogniser {
  private static final int ONLY_REACH = 4;
  private static final Set<String> ORDINALS =
      Set.of(
          "e", "de", "ste", "st", "nd", "rd", "th", "er", "re", "ère", "ème", "eme", "ième", "º",
          "°");

  /** Words that cannot be counted; after them "one" is a pronoun. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "is", "of", "that", "who", "which", "can", "may", "will", "has", "was", "in", "at", "on",
          "for", "to", "and", "or", "you", "we", "with", "where", "if", "as", "by", "from");

  @Override
  public @Nullable Match at(Words words, int index) {
    Match times = times(words, index);
    if (times != null) {
      return times;
    }
    Stretch stretch = Stretch.at(words, index, CountRecogniser::measure);
    if (stretch == null || Codes.has(words, stretch)) {
      return null;
    }
    return Match.of(index, stretch.next(), new Count(stretch.amount()));
  }

  /**
   * "once a month", "tweemaal". Once counts only with a rate: alone it means "as soon as" or
   * "ever".
   */
  private static @Nullable Match times(Words words, int index) {
    Phrases.Hit group = words.speech().section("group").at(words, index);
    if (group != null && isGroup(words, index, group)) {
      return Match.of(index, group.next(), new Count(Amount.of(Long.parseLong(group.meaning()))));
    }
    Phrases.Hit single = words.speech().section("once only").at(words, index);
    if (single != null) {
      return Match.bound(index, single.next(), new Count(Amount.of(1)), Bound.AT_MOST);
    }
    Phrases.Hit hit = words.speech().section("times").at(words, index);
    if (hit == null) {
      return null;
    }
    boolean once = hit.meaning().equals("1");
    boolean only = once && isOnly(words, index, hit.next());
    if (once && !only && !isLimited(words, index, hit.next())) {
      return null;
    }
    Count count = new Count(Amount.of(Long.parseLong(hit.meaning())));
    return Match.bound(index, hit.next(), count, only ? Bound.AT_MOST : null);
  }

  /** "zu zweit", "à deux" but not "à deux pas" nor "de cinq à deux". */
  private static boolean isGroup(Words words, int index, Phrases.Hit group) {
    boolean preposition = words.speech().is(Language.FR);
    return !preposition || !words.get(group.next()).letters() && !words.get(index - 1).digits();
  }

  private static boolean isLimited(Words words, int index, int next) {
    Rates rates = Rates.after(words, next, false, false);
    boolean often =
        rates != null && (RateRelation.isTime(rates.per().unit()) || !isArticle(words, next));
    return often || words.speech().section("bound").endingAt(words, index) != null;
  }

  /** "once a booking is made": the article is no rate. */
  private static boolean isArticle(Words words, int index) {
    return words.speech().section("article").contains(words.get(index).norm());
  }

  /** "only once", "slechts één keer"; some words before only when "once" ends the phrase. */
  private static boolean isOnly(Words words, int index, int next) {
    Phrases only = words.speech().section("only");
    if (only.endingAt(words, index) != null) {
      return true;
    }
    boolean ends = !words.get(next).letters() || Rates.after(words, next, false, false) != null;
    for (int i = index - 1; ends && i > Math.max(0, index - ONLY_REACH); i--) {
      if (!words.get(i).letters()) {
        return false;
      }
      if (only.endingAt(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Measure measure(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null
        || (number.form() == Reading.Form.ARTICLE && !isLimit(words, index, number))
        || isCode(words, index, number)) {
      return null;
    }
    return Measure.of(number, "", number.next());
  }

  /** "Höchstens ein Hund": after such a word the article counts. */
  private static boolean isLimit(Words words, int index, Reading number) {
    return words.speech().section("count limit").endingAt(words, index) != null
        && words.get(number.next()).letters();
  }

  private static boolean isCode(Words words, int index, Reading number) {
    Word first = words.get(index);
    Word after = words.get(number.next());
    if (number.form() != Reading.Form.DIGITS) {
      boolean part = number.value().signum() > 0 && number.value().compareTo(BigDecimal.ONE) < 0;
      return part || isCompound(words, number.next()) || isPronoun(words, index, number);
    }
    boolean longOrPadded = Codes.isLongOrPadded(first.norm());
    boolean besideDigits = after.digits() || words.get(index - 1).digits();
    boolean slash = after.is("/") && after.glued() && words.get(number.next() + 1).digits();
    return longOrPadded
        || besideDigits
        || slash
        || after.is("_")
        || isGluedToLetters(words, number.next());
  }

  /** {@code 4G}, {@code 3e}: letters on the digits, other than a measure or "x". */
  private static boolean isGluedToLetters(Words words, int next) {
    Word after = words.get(next);
    if (!after.letters() || !after.glued()) {
      return isCompound(words, next);
    }
    boolean measure =
        words.speech().section("per unit").contains(after.norm())
            || words.speech().section("count word").contains(after.norm())
            || Set.of(
                    "cm", "mm", "kb", "tb", "go", "mo", "kwh", "mbit", "mbps", "gbit", "km", "gb",
                    "kg", "ml", "cl", "w")
                .contains(after.norm());
    return ORDINALS.contains(after.norm()) || !measure;
  }

  /** "two-factor", "3-staps": a number inside a compound word counts nothing. */
  private static boolean isCompound(Words words, int next) {
    return words.is(next, "-")
        && words.get(next).glued()
        && words.get(next + 1).letters()
        && words.get(next + 1).glued();
  }

  /** "the one", "one is", French "neuf" for new. */
  private static boolean isPronoun(Words words, int index, Reading number) {
    Word after = words.get(number.next());
    boolean plural = after.letters() && (after.norm().endsWith("s") || after.norm().endsWith("x"));
    if (words.is(index, "neuf") && number.next() == index + 1) {
      return !plural;
    }
    if (!words.is(index, "one") || number.next() > index + 1) {
      return false;
    }
    return !after.letters()
        || NOT_COUNTED.contains(after.norm())
        || words.is(
            index - 1, "the", "this", "that", "which", "no", "any", "every", "each", "another",
            "new")
        || words.is(index - 1, "only") && words.is(index - 2, "the", "not");
  }
}
