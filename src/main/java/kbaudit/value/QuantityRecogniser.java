package kbaudit.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/** Numbers with a unit of measure: "20 kg", "twenty kilos", "5 tot 10 km", "55 x 40 x 23 cm". */
final class QuantityRecogniser implements Recogniser {
  private static final int MOST_SIDES = 3;
  private static final int HIGHEST_FLOOR = 99;

  /** In metres, of what is measured in metres and centimetres. */
  private static final int TALLEST = 9;

  @Override
  public @Nullable Match at(Words words, int index) {
    Match sides = sides(words, index);
    if (sides != null) {
      return sides;
    }
    Match floor = floor(words, index);
    if (floor != null) {
      return floor;
    }
    Stretch stretch = Stretch.at(words, index, QuantityRecogniser::measure);
    if (stretch == null || stretch.unit().isEmpty() || isName(words, stretch)) {
      return null;
    }
    return Match.of(index, stretch.next(), new Quantity(List.of(stretch.amount()), stretch.unit()));
  }

  /** "De 4e verdieping", "bis in den zweiten Stock", "up to the third floor". */
  private static @Nullable Match floor(Words words, int index) {
    Phrases.Hit spelled = words.speech().section("ordinal").at(words, index);
    if (spelled != null) {
      return floor(words, index, new BigDecimal(spelled.meaning()), spelled.next());
    }
    Reading digits = words.get(index).digits() ? Numbers.at(words, index) : null;
    boolean marked =
        words.get(index + 1).glued()
            && words.is(index + 1, "e", "ste", "de", "st", "nd", "rd", "th", "er", "ème", ".");
    return digits != null && marked && digits.isWithin(1, HIGHEST_FLOOR)
        ? floor(words, index, digits.value(), index + 2)
        : null;
  }

  private static @Nullable Match floor(Words words, int from, BigDecimal number, int noun) {
    return words.speech().section("floor").has(words, noun)
        ? Match.of(from, noun + 1, new Quantity(List.of(Amount.of(number)), "floor"))
        : null;
  }

  /** "4g", "5G": a fixed wording that is no quantity. */
  private static boolean isName(Words words, Stretch stretch) {
    Phrases.Hit not = words.speech().section("not a value").at(words, stretch.from());
    return not != null && not.next() >= stretch.next();
  }

  /** "55 x 40 x 23 cm", "100 cm x 50 cm"; "140x200" of nothing is no number that counts. */
  private static @Nullable Match sides(Words words, int index) {
    List<Measure> sides = new ArrayList<>();
    int at = index;
    while (sides.size() < MOST_SIDES) {
      Measure side = words.get(at).digits() ? measure(words, at) : null;
      if (side == null) {
        return null;
      }
      sides.add(side);
      at = side.next();
      if (!words.is(at, "x", "×", "bij", "by", "sur") || !words.get(at + 1).digits()) {
        break;
      }
      at++;
    }
    String unit = sides.getLast().unit();
    if (unit == null && sides.size() > 1 && words.get(index + 1).glued()) {
      return Match.nothing(index, at);
    }
    boolean alike =
        unit != null && sides.stream().allMatch(s -> s.unit() == null || unit.equals(s.unit()));
    return unit == null || !alike || sides.size() < 2
        ? null
        : Match.of(
            index,
            at,
            new Quantity(sides.stream().map(side -> Amount.of(side.value())).toList(), unit));
  }

  private static @Nullable Measure measure(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null) {
      return null;
    }
    int at = number.next();
    boolean hyphen = words.is(at, "-") && words.get(at).glued() && words.get(at + 1).glued();
    at = hyphen && words.get(at + 1).letters() ? at + 1 : at;
    Phrases.Hit unit = words.speech().section("metric").at(words, at);
    boolean article = number.form() == Reading.Form.ARTICLE;
    if (unit == null || !isUnit(words, at, unit, number)) {
      return article ? null : Measure.bare(number);
    }
    Measure exact = withCentimetres(words, number, unit);
    return exact == null && article
        ? null
        : exact == null ? Measure.of(number, unit.meaning(), unit.next()) : exact;
  }

  /** "Een meter twintig", "1m20", "einen Meter zehn". */
  private static @Nullable Measure withCentimetres(Words words, Reading number, Phrases.Hit unit) {
    boolean metres = unit.meaning().equals("m") && number.isWithin(1, TALLEST);
    Reading rest = metres ? Numbers.at(words, unit.next()) : null;
    if (rest == null || rest.form() == Reading.Form.ARTICLE || !rest.isWithin(5, 99)) {
      return null;
    }
    Speech speech = words.speech();
    Phrases.Hit measure = speech.section("metric").at(words, rest.next());
    boolean counts =
        speech.section("unit").has(words, rest.next())
            || speech.section("currency").has(words, rest.next())
            || speech.section("percent").has(words, rest.next())
            || (measure != null && !measure.meaning().equals("cm"));
    BigDecimal value = number.value().add(rest.value().movePointLeft(2));
    return counts ? null : new Measure(number, value, unit.meaning(), rest.next());
  }

  /** A single letter is a unit only in lower case after digits: "5 m", not "5 M" or "vijf m". */
  private static boolean isUnit(Words words, int at, Phrases.Hit unit, Reading number) {
    Word word = words.get(at);
    if (word.norm().length() > 1 || !word.letters()) {
      return true;
    }
    boolean small = word.is("l") || word.is("w") || word.surface().equals(word.norm());
    boolean ends =
        !words.is(unit.next(), "'", "/", ".")
            || !words.get(unit.next()).glued()
            || !words.get(unit.next() + 1).letters();
    return small && ends && number.form() == Reading.Form.DIGITS;
  }
}
