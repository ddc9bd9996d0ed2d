package kbaudit.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spelled-out thousands: Dutch and German write them as one word, English and French apart. */
final class Thousands {
  private static final List<String> WORDS = List.of("duizend", "tausend", "thousand", "mille");
  private static final List<String> HUNDREDS = List.of("honderd", "hundert");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Thousands() {}

  /** Whether the word holds a thousand or a hundred. */
  static boolean mayBe(String word) {
    return WORDS.stream().anyMatch(word::contains) || HUNDREDS.stream().anyMatch(word::endsWith);
  }

  /** "tweeduizendvijfhonderd", "vijftienhonderd", "tausend", "mille deux cents" at an index. */
  static @Nullable Reading glued(Words words, int index) {
    String word = words.get(index).norm();
    for (String thousand : WORDS) {
      int at = word.indexOf(thousand);
      if (at >= 0) {
        return glued(words, index, word.substring(0, at), word.substring(at + thousand.length()));
      }
    }
    for (String hundred : HUNDREDS) {
      if (word.endsWith(hundred)) {
        BigDecimal count = spelled(words, word.substring(0, word.length() - hundred.length()));
        return count == null
            ? null
            : new Reading(count.multiply(BigDecimal.valueOf(100)), index + 1, Reading.Form.SPELLED);
      }
    }
    return null;
  }

  private static @Nullable Reading glued(Words words, int index, String before, String after) {
    BigDecimal count = before.isEmpty() ? BigDecimal.ONE : spelled(words, before);
    if (count == null) {
      return null;
    }
    BigDecimal value = count.multiply(THOUSAND);
    if (after.isEmpty()) {
      Reading rest = rest(words, index + 1);
      return rest == null
          ? new Reading(value, index + 1, Reading.Form.SPELLED)
          : new Reading(value.add(rest.value()), rest.next(), Reading.Form.SPELLED);
    }
    BigDecimal rest = spelled(words, after.startsWith("und") ? after.substring(3) : after);
    return rest == null ? null : new Reading(value.add(rest), index + 1, Reading.Form.SPELLED);
  }

  /** "vijfhonderd", "and five": what may follow the word thousand. */
  static @Nullable Reading rest(Words words, int index) {
    int start = words.is(index, "and", "en") ? index + 1 : index;
    Phrases.Hit hit = words.speech().section("number").at(words, start);
    if (hit == null || words.speech().section("article").contains(words.get(start).norm())) {
      return null;
    }
    return new Reading(new BigDecimal(hit.meaning()), hit.next(), Reading.Form.SPELLED);
  }

  private static @Nullable BigDecimal spelled(Words words, String word) {
    String meaning = words.speech().section("number").meaningOf(word);
    return meaning == null ? null : new BigDecimal(meaning);
  }
}
