package kbaudit.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ages in one word: "zestienjarige", "16-jarigen", "16-Jährige". Persons are told from terms
 * ("tweejarige overeenkomst") by the plural, by the German capital, or by a number of twelve and
 * more.
 */
final class AgeWordRecogniser implements Recogniser {
  private static final int LONGEST_WORD = 40;
  private static final int YOUNGEST = 12;
  private static final int OLDEST = 120;
  private static final List<String> ENDINGS =
      List.of("jarigen", "jarige", "jährigen", "jähriger", "jährige");

  /** Whether the word ends like one of these. */
  static boolean mayBe(String word) {
    return ENDINGS.stream().anyMatch(word::endsWith);
  }

  @Override
  public @Nullable Match at(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null) {
      return glued(words, index);
    }
    int at = words.is(number.next(), "-") ? number.next() + 1 : number.next();
    return ENDINGS.contains(words.get(at).norm()) ? match(words, index, at, number.value()) : null;
  }

  private static @Nullable Match glued(Words words, int index) {
    String word = words.get(index).norm();
    if (!words.get(index).letters() || word.length() > LONGEST_WORD) {
      return null;
    }
    for (String ending : ENDINGS) {
      String number = word.endsWith(ending) ? number(words, word, ending) : null;
      if (number != null) {
        return match(words, index, index, new BigDecimal(number));
      }
    }
    return null;
  }

  private static @Nullable String number(Words words, String word, String ending) {
    return words
        .speech()
        .section("number")
        .meaningOf(word.substring(0, word.length() - ending.length()));
  }

  private static @Nullable Match match(Words words, int index, int last, BigDecimal years) {
    boolean plural = words.get(last).norm().endsWith("jarigen");
    boolean noun = words.get(last).capital() && !words.breaksBefore(index);
    boolean person = plural || noun || years.compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0;
    return person && years.compareTo(BigDecimal.valueOf(OLDEST)) <= 0
        ? Match.of(index, last + 1, new Age(Amount.of(years)))
        : null;
  }
}
