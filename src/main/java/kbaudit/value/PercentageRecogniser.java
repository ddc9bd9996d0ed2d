package kbaudit.value;

import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/** Percentages: "10%", "10 tot 20 procent", "dix pour cent". */
final class PercentageRecogniser implements Recogniser {

  @Override
  public @Nullable Match at(Words words, int index) {
    Stretch stretch = Stretch.at(words, index, PercentageRecogniser::measure);
    return stretch == null
        ? null
        : Match.of(index, stretch.next(), new Percentage(stretch.amount()));
  }

  private static @Nullable Measure measure(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null || number.form() == Reading.Form.ARTICLE) {
      return null;
    }
    Phrases.Hit sign = words.speech().section("percent").at(words, number.next());
    return sign == null ? Measure.bare(number) : Measure.of(number, "%", sign.next());
  }
}
