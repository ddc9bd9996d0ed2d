package kbaudit.value;

import java.math.BigDecimal;
import java.util.List;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Ages in one word: "zestienjarige", "16-jarigen", "16-Jährige", "8- bis 12-Jährige",
 * "Unter-6-Jährige". Persons are told from terms ("tweejarige overeenkomst") by the plural, by the
 * German capital, or by a number of twelve and more.
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
    int at = afterHyphen(words, number.next());
    return ENDINGS.contains(words.get(at).norm())
        ? match(words, index, at, Amount.of(number.value()))
        : band(words, index, number, at);
  }

  /** "8- bis 12-Jährige", "acht- bis zwölfjährige Kinder". */
  private static @Nullable Match band(Words words, int index, Reading youngest, int next) {
    boolean german = words.speech().is(Language.DE);
    Phrases.Hit joint = german ? words.speech().section("range").at(words, next) : null;
    boolean to = joint != null && joint.meaning().equals("to") && words.get(next).letters();
    Match oldest = joint != null && to ? new AgeWordRecogniser().at(words, joint.next()) : null;
    return oldest != null
            && oldest.value() instanceof Age age
            && age.amount().low().compareTo(youngest.value()) > 0
        ? Match.of(index, oldest.next(), new Age(new Amount(youngest.value(), age.amount().high())))
        : null;
  }

  private static int afterHyphen(Words words, int index) {
    return words.is(index, "-") ? index + 1 : index;
  }

  private static @Nullable Match glued(Words words, int index) {
    String word = words.get(index).norm();
    if (!words.get(index).letters() || word.length() > LONGEST_WORD) {
      return null;
    }
    for (String ending : ENDINGS) {
      String number = word.endsWith(ending) ? number(words, word, ending) : null;
      if (number != null) {
        return match(words, index, index, Amount.of(new BigDecimal(number)));
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

  private static @Nullable Match match(Words words, int index, int last, Amount years) {
    boolean plural = words.get(last).norm().endsWith("jarigen");
    boolean noun = words.get(last).capital() && !words.breaksBefore(index);
    boolean person = plural || noun || years.low().compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0;
    return person && years.low().compareTo(BigDecimal.valueOf(OLDEST)) <= 0
        ? Match.bound(index, last + 1, new Age(years), hyphened(words, index))
        : null;
  }

  /** "<b>Unter</b>-6-Jährige", "<b>Über</b>-65-Jährige". */
  private static @Nullable Bound hyphened(Words words, int index) {
    boolean hyphen =
        words.speech().is(Language.DE) && words.is(index - 1, "-") && words.get(index).glued();
    Phrases.Hit line =
        hyphen ? words.speech().section("age before").endingAt(words, index - 1) : null;
    return line == null ? null : Bound.valueOf(line.meaning());
  }
}
