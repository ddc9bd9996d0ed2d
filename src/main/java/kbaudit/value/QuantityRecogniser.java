package kbaudit.value;

import java.util.ArrayList;
import java.util.List;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/** Numbers with a unit of measure: "20 kg", "twenty kilos", "5 tot 10 km", "55 x 40 x 23 cm". */
final class QuantityRecogniser implements Recogniser {
  private static final int MOST_SIDES = 3;

  @Override
  public @Nullable Match at(Words words, int index) {
    Match sides = sides(words, index);
    if (sides != null) {
      return sides;
    }
    Stretch stretch = Stretch.at(words, index, QuantityRecogniser::measure);
    if (stretch == null || stretch.unit().isEmpty() || isName(words, stretch)) {
      return null;
    }
    return Match.of(index, stretch.next(), new Quantity(List.of(stretch.amount()), stretch.unit()));
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
    if (number == null || number.form() == Reading.Form.ARTICLE) {
      return null;
    }
    int at = number.next();
    boolean hyphen = words.is(at, "-") && words.get(at).glued() && words.get(at + 1).glued();
    at = hyphen && words.get(at + 1).letters() ? at + 1 : at;
    Phrases.Hit unit = words.speech().section("metric").at(words, at);
    return unit == null || !isUnit(words, at, unit, number)
        ? Measure.bare(number)
        : Measure.of(number, unit.meaning(), unit.next());
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
