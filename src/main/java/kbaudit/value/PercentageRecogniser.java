package kbaudit.value;

import java.math.BigDecimal;
import kbaudit.document.Language;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/** Percentages: "10%", "10 tot 20 procent", "dix pour cent", "un pour cent et demi". */
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
    Speech speech = words.speech();
    Phrases.Hit sign = number == null ? null : speech.section("percent").at(words, number.next());
    boolean article = number != null && number.form() == Reading.Form.ARTICLE;
    if (number == null || article && (sign == null || !isOne(words, number.next()))) {
      return null;
    }
    if (sign == null) {
      return Measure.bare(number);
    }
    Phrases.Hit rest = speech.section("fraction after unit").at(words, sign.next());
    return rest == null
        ? Measure.of(number, "%", sign.next())
        : new Measure(number, number.value().add(new BigDecimal(rest.meaning())), "%", rest.next());
  }

  /** "Ein Prozent", "un pour cent"; English "a percent" and "een %" are not a number. */
  private static boolean isOne(Words words, int next) {
    return words.get(next).letters() && !words.speech().is(Language.EN);
  }
}
