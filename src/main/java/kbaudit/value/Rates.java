package kbaudit.value;

import java.util.List;
import java.util.TreeSet;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts for: "per dag", "/maand", "a month", "pro Nacht", "par nuit et par personne".
 *
 * @param next index of the word after the rate
 */
record Rates(Per per, int next) {
  /** "3 artikelen per klant", "5 GB aan data per maand". */
  private static final int COUNTED_WORDS = 3;

  /** "d' espèces", "extra bezorgkosten". */
  private static final int KIND_WORDS = 3;

  private static final int REACH = 6;

  private static final String[] AND = {"en", "and", "und", "et"};

  /**
   * The rate that follows a value.
   *
   * @param counted whether the thing counted may stand in between
   * @param priced whether "la nuit", "le kilo" are rates too
   */
  static @Nullable Rates after(Words words, int index, boolean counted, boolean priced) {
    Rates rates = joined(words, index, priced);
    if (rates == null && priced) {
      return afterKind(words, index);
    }
    for (int i = index; counted && rates == null && i < index + COUNTED_WORDS; i++) {
      if (!words.get(i).letters()) {
        return null;
      }
      rates = joined(words, i + 1, priced);
    }
    return rates;
  }

  /**
   * "€ 3 bezorgkosten per pakket", "800 € d'espèces par semaine": what the money is comes first.
   */
  private static @Nullable Rates afterKind(Words words, int index) {
    for (int i = index; i < index + KIND_WORDS; i++) {
      boolean named = words.get(i).letters() && !words.is(i, AND);
      if (!named && !words.get(i).is("'")) {
        return null;
      }
      if (words.speech().section("per before").has(words, i + 1)) {
        return joined(words, i + 1, false);
      }
    }
    return null;
  }

  /**
   * The rate that stands before a value, some words away: "per maand betaal je € 10"; an adverb
   * right before it: "jährlich 48 Euro".
   *
   * @param floor index of the first word that does not belong to an earlier value
   */
  static @Nullable Rates before(Words words, int index, int floor) {
    Phrases.Hit adverb = words.speech().section("per word").endingAt(words, index);
    if (adverb != null && adverb.next() >= floor && RateRelation.isTime(adverb.meaning())) {
      return new Rates(new Per(adverb.meaning()), index);
    }
    for (int i = index - 1; i >= Math.max(floor, index - REACH); i--) {
      Word word = words.get(i);
      if (word.digits() || !word.letters() && !word.is("-")) {
        return null;
      }
      Phrases.Hit marker = words.speech().section("per before").at(words, i);
      Phrases.Hit rate = marker == null ? null : described(words, marker.next());
      if (rate != null && rate.next() <= index) {
        String per = withSecond(words, rate, index);
        Phrases.Hit first = earlier(words, i, floor);
        return new Rates(new Per(first == null ? per : both(first.meaning(), per)), index);
      }
    }
    return null;
  }

  /** "Pro Person und Nacht fallen 2,20 Euro an". */
  private static String withSecond(Words words, Phrases.Hit first, int index) {
    boolean and = words.is(first.next(), AND);
    Phrases units = words.speech().section("per unit");
    Phrases.Hit second = and ? units.at(words, first.next() + 1) : null;
    return second == null || second.next() > index
        ? first.meaning()
        : both(first.meaning(), second.meaning());
  }

  /** The first rate of "per persoon per nacht betaalt u 2 euro". */
  private static Phrases.@Nullable Hit earlier(Words words, int index, int floor) {
    Phrases.Hit unit = words.speech().section("per unit").endingAt(words, index);
    boolean rate =
        unit != null
            && unit.next() > floor
            && words.speech().section("per before").endingAt(words, unit.next()) != null;
    return rate ? unit : null;
  }

  private static String both(String one, String other) {
    return String.join("+", new TreeSet<>(List.of(one, other)));
  }

  private static @Nullable Rates joined(Words words, int index, boolean priced) {
    TreeSet<String> units = new TreeSet<>();
    int at = words.is(index, "(", ",") ? index + 1 : index;
    int end = index;
    for (Phrases.Hit hit = one(words, at, priced); hit != null; hit = one(words, at, priced)) {
      units.addAll(List.of(hit.meaning().split("\\+")));
      end = hit.next();
      boolean and = words.is(end, AND);
      at = and || words.is(end, ",") ? end + 1 : end;
      Phrases.Hit second = and ? words.speech().section("per unit").at(words, at) : null;
      if (second != null) {
        units.add(second.meaning());
        end = second.next();
        at = end;
      }
    }
    return units.isEmpty() ? null : new Rates(new Per(String.join("+", units)), end);
  }

  private static Phrases.@Nullable Hit one(Words words, int index, boolean priced) {
    Speech speech = words.speech();
    Phrases.Hit word = speech.section("per word").at(words, index);
    Phrases.Hit marker = speech.section("per").at(words, index);
    marker = marker == null && priced ? speech.section("per money").at(words, index) : marker;
    if (marker == null) {
      return word;
    }
    int at = marker.next();
    Phrases.Hit unit = speech.section("per unit").at(words, at);
    boolean loose = speech.section("per loose").has(words, index);
    if (unit == null && loose && words.get(at).letters()) {
      Phrases.Hit described = speech.section("per unit").at(words, at + 1);
      unit = described == null ? unlisted(words, afterAdjective(words, at)) : described;
    }
    return unit == null || word != null && word.next() > unit.next() ? word : unit;
  }

  /** A thing in the table, perhaps after an adjective: "per gereden kilometer". */
  private static Phrases.@Nullable Hit described(Words words, int index) {
    Phrases units = words.speech().section("per unit");
    Phrases.Hit unit = units.at(words, index);
    return unit == null && words.get(index).letters() ? units.at(words, index + 1) : unit;
  }

  /** German "pro <b>geleerte</b> Tonne", "je angefangene Viertelstunde". */
  private static int afterAdjective(Words words, int index) {
    boolean adjective =
        words.speech().is(Language.DE)
            && !words.get(index).capital()
            && words.get(index + 1).capital();
    return adjective ? index + 1 : index;
  }

  /** A thing outside the table keeps its own name. */
  private static Phrases.@Nullable Hit unlisted(Words words, int index) {
    boolean not = words.speech().section("per not").has(words, index);
    boolean number = Numbers.at(words, index) != null; // "per vier weken"
    return not || number || words.get(index).norm().length() < 3
        ? null
        : new Phrases.Hit(words.get(index).norm(), index + 1);
  }
}
