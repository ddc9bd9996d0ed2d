package kbaudit.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Vijfde", "5th", "27.", or a plain 5 that may be one.
 *
 * @param next index of the word after it
 * @param marked false for a plain number
 */
record Ordinal(int number, int next, boolean marked) {
  private static final Pattern TWO_DIGITS = Pattern.compile("[1-9]\\d?");

  static @Nullable Ordinal at(Words words, int index) {
    Word word = words.get(index);
    if (!word.digits()) {
      Phrases.Hit spelled = words.speech().section("ordinal").at(words, index);
      return spelled == null
          ? null
          : new Ordinal(Integer.parseInt(spelled.meaning()), spelled.next(), true);
    }
    if (!TWO_DIGITS.matcher(word.norm()).matches() || words.is(index - 1, "/", "-", "#")) {
      return null;
    }
    boolean marked =
        words.get(index + 1).glued()
            && words.is(index + 1, "st", "nd", "rd", "th", "er", "e", "ste", "de", ".");
    int next = marked ? index + 2 : index + 1;
    return new Ordinal(Integer.parseInt(word.norm()), next, marked);
  }
}
