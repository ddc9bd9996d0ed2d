package kbaudit.value;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts for: "per dag", "/maand", "a month", "pro Nacht", "par nuit et par personne".
 *
 * @param next index of the word after the rate
 */
record Rates(Per per, int next) {
  /** "3 artikelen per klant", "5 GB aan data per maand". */
  private static final int COUNTED_WORDS = 3;

  /**
   * The rate that follows a value.
   *
   * @param counted whether the thing counted may stand in between
   */
  static @Nullable Rates after(Words words, int index, boolean counted) {
    Rates rates = joined(words, index);
    for (int i = index; counted && rates == null && i < index + COUNTED_WORDS; i++) {
      if (!words.get(i).letters()) {
        return null;
      }
      rates = joined(words, i + 1);
    }
    return rates;
  }

  private static @Nullable Rates joined(Words words, int index) {
    TreeSet<String> units = new TreeSet<>();
    int at = words.is(index, "(", ",") ? index + 1 : index;
    int end = index;
    for (Phrases.Hit hit = one(words, at); hit != null; hit = one(words, at)) {
      units.add(hit.meaning());
      end = hit.next();
      at = words.is(end, "en", "and", "und", "et", ",") ? end + 1 : end;
    }
    return units.isEmpty() ? null : new Rates(new Per(String.join("+", units)), end);
  }

  private static Phrases.@Nullable Hit one(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit word = speech.section("per word").at(words, index);
    Phrases.Hit marker = speech.section("per").at(words, index);
    if (marker == null) {
      return word;
    }
    int at = marker.next();
    Phrases.Hit unit = speech.section("per unit").at(words, at);
    boolean loose = speech.section("per loose").has(words, index);
    if (unit == null && loose && words.get(at).letters()) {
      Phrases.Hit described = speech.section("per unit").at(words, at + 1);
      unit = described == null ? unlisted(words, at) : described;
    }
    return unit == null || word != null && word.next() > unit.next() ? word : unit;
  }

  /** A thing outside the table keeps its own name. */
  private static Phrases.@Nullable Hit unlisted(Words words, int index) {
    boolean not = words.speech().section("per not").has(words, index);
    return not || words.get(index).norm().length() < 3
        ? null
        : new Phrases.Hit(words.get(index).norm(), index + 1);
  }
}
