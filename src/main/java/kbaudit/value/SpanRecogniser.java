package kbaudit.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: "30 dagen", "2 tot 4 werkdagen", "anderhalf uur", "un mois et demi", "14-tägig",
 * "tweejarig".
 */
final class SpanRecogniser implements Recogniser {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}");
  private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
  private static final int LONGEST_WORD = 40;
  private static final int MOST_OR_SO = 20;

  /** Units whose first one is a length of time; "the first day" is a day. */
  private static final Set<String> LONG = Set.of("WEEK", "MONTH", "MONTH*3", "MONTH*6", "YEAR");

  /** Units that are counted off after an event. */
  private static final Set<String> COUNTED = Set.of("DAY", "WORKING_DAY", "WEEK", "MONTH");

  /** "The first months" are as many as one likes. */
  private static final Set<String> PLURALS =
      Set.of(
          "weken",
          "maanden",
          "jaren",
          "kwartalen",
          "weeks",
          "months",
          "years",
          "quarters",
          "wochen",
          "monate",
          "monaten",
          "jahre",
          "jahren",
          "semaines",
          "années");

  private static final Map<Unit, BigDecimal> PARTS =
      Map.of(Unit.HOUR, BigDecimal.valueOf(60), Unit.YEAR, BigDecimal.valueOf(12));

  @Override
  public @Nullable Match at(Words words, int index) {
    Stretch stretch = Stretch.at(words, index, SpanRecogniser::measure);
    Match pair = stretch == null ? null : pair(words, index, stretch);
    if (pair != null) {
      return pair;
    }
    if (stretch == null || isRate(words, stretch)) {
      return null;
    }
    if (isPast(words, index, stretch)) {
      return Match.nothing(index, stretch.next());
    }
    Span span = span(stretch.amount(), stretch.unit());
    if (isVague(words, index, stretch.next())) {
      return Match.about(index, stretch.next(), span);
    }
    if (stretch.isRange()) {
      return Match.of(index, stretch.next(), span);
    }
    return longer(words, index, stretch, span);
  }

  /** "Een dik uur", "une petite semaine". */
  private static boolean isVague(Words words, int from, int next) {
    return IntStream.range(from, next)
        .anyMatch(i -> words.speech().section("unit size").has(words, i));
  }

  /** "Two years ago" tells what happened when, not how long something takes. */
  private static boolean isPast(Words words, int index, Stretch stretch) {
    return words.speech().section("ago").has(words, stretch.next())
        || words.speech().section("ago before").endingAt(words, index) != null;
  }

  /** "times a year": the article belongs to the rate. */
  private static boolean isRate(Words words, Stretch stretch) {
    int before = stretch.from() - 1;
    return stretch.first().form() == Reading.Form.ARTICLE
        && (words.speech().section("count word").has(words, before)
            || words.speech().section("unit").endingAt(words, before + 1) != null
            || words.is(stretch.next(), "férié", "fériés", "past", "to")
                && stretch.unit().equals("MONTH*3"));
  }

  /** "an hour and a half", "1 Jahr und 6 Monate". */
  private static Match longer(Words words, int index, Stretch stretch, Span span) {
    Speech speech = words.speech();
    Match orMore = orMore(words, stretch, span);
    if (orMore != null) {
      return orMore;
    }
    Phrases.Hit half = speech.section("fraction after unit").at(words, stretch.next());
    if (half != null) {
      BigDecimal value = stretch.amount().low().add(new BigDecimal(half.meaning()));
      return Match.of(index, half.next(), span(Amount.of(value), stretch.unit()));
    }
    int second =
        words.is(stretch.next(), "en", "and", "und", "et", ",")
            ? stretch.next() + 1
            : stretch.next();
    Measure rest = measure(words, second);
    if (rest != null && rest.unit() != null && rest.number().form() != Reading.Form.ARTICLE) {
      Span sum = sum(span, span(Amount.of(rest.value()), rest.unit()));
      if (sum != null) {
        return Match.of(index, rest.next(), sum);
      }
    }
    return Match.of(index, stretch.next(), span);
  }

  /**
   * "a week or two" is one to two weeks; Dutch "een week of twee", "een dag of tien" is about that
   * many.
   */
  private static @Nullable Match orMore(Words words, Stretch stretch, Span span) {
    boolean one =
        stretch.first().form() == Reading.Form.ARTICLE
            && words.is(stretch.next(), "or", "of", "oder", "ou");
    Reading more = one ? Numbers.at(words, stretch.next() + 1) : null;
    if (more == null || !more.isWithin(2, MOST_OR_SO) || isCounting(words, more.next())) {
      return null;
    }
    if (words.speech().is(Language.NL)) {
      return Match.about(
          stretch.from(), more.next(), new Span(span.amount().times(more.value()), span.unit()));
    }
    Amount upTo = new Amount(span.amount().low(), span.amount().low().multiply(BigDecimal.TWO));
    return more.isWithin(2, 2)
        ? Match.of(stretch.from(), more.next(), new Span(upTo, span.unit()))
        : null;
  }

  private static boolean isCounting(Words words, int next) {
    Speech speech = words.speech();
    return unit(words, next) != null
        || speech.section("metric").has(words, next)
        || speech.section("currency").has(words, next)
        || speech.section("percent").has(words, next);
  }

  /** German "ein, zwei Tage", "zwei, drei Wochen". */
  private static @Nullable Match pair(Words words, int index, Stretch stretch) {
    Reading first = stretch.first();
    boolean spelled =
        words.speech().is(Language.DE)
            && first.form() != Reading.Form.DIGITS
            && first.isWhole()
            && words.is(first.next(), ",");
    Measure next = spelled ? measure(words, first.next() + 1) : null;
    BigDecimal more = first.value().add(BigDecimal.ONE);
    return next != null
            && next.unit() != null
            && next.number().form() == Reading.Form.SPELLED
            && next.value().compareTo(more) == 0
        ? Match.of(index, next.next(), span(new Amount(first.value(), more), next.unit()))
        : null;
  }

  private static @Nullable Span sum(Span whole, Span part) {
    BigDecimal factor = Durations.factor(whole.unit(), part.unit());
    if (factor == null
        || factor.compareTo(BigDecimal.ONE) <= 0
        || part.amount().low().compareTo(factor) >= 0) {
      return null;
    }
    BigDecimal parts = whole.amount().low().multiply(factor).add(part.amount().low());
    return new Span(Amount.of(parts), part.unit());
  }

  private static Span span(Amount amount, String unit) {
    int star = unit.indexOf('*');
    Unit name = Unit.valueOf(star < 0 ? unit : unit.substring(0, star));
    Amount scaled = star < 0 ? amount : amount.times(new BigDecimal(unit.substring(star + 1)));
    BigDecimal parts = PARTS.get(name);
    boolean broken = scaled.low().scale() > 0 || scaled.high().scale() > 0;
    if (parts == null || !broken) {
      return new Span(scaled, name);
    }
    return new Span(scaled.times(parts), name == Unit.HOUR ? Unit.MINUTE : Unit.MONTH);
  }

  private static @Nullable Measure measure(Words words, int index) {
    Measure nth = nth(words, index);
    if (nth != null) {
      return nth;
    }
    Reading number = Numbers.at(words, index);
    if (number == null) {
      Measure first = first(words, index);
      return first == null ? word(words, index) : first;
    }
    Measure times = times(words, number);
    if (times != null) {
      return times;
    }
    int at = number.next();
    if (words.is(at, "-")
        && words.get(at).glued()
        && words.get(at + 1).letters()
        && words.get(at + 1).glued()) {
      at++;
    }
    Phrases.Hit filler = words.speech().section("unit filler").at(words, at);
    Phrases.Hit size = words.speech().section("unit size").at(words, at);
    Phrases.Hit between = filler == null ? size : filler;
    Phrases.Hit unit = unit(words, between == null ? at : between.next());
    if (size != null && unit != null && isWish(number, size, unit)) {
      return null;
    }
    if (unit == null || isClock(words, index, unit)) {
      return unit == null ? Measure.bare(number) : null;
    }
    Measure minutes = withMinutes(words, number, unit);
    return minutes == null ? Measure.of(number, unit.meaning(), unit.next()) : minutes;
  }

  /** "Have a good day", "een goede week nog": of one, only an hour is measured so. */
  private static boolean isWish(Reading number, Phrases.Hit size, Phrases.Hit unit) {
    boolean brief = unit.meaning().startsWith("MINUTE") || unit.meaning().equals("HOUR");
    return number.isWithin(1, 1) && size.meaning().equals("good") && !brief;
  }

  /** "Tot en met de derde dag <b>na</b> levering", "until the 14th day after": so many days. */
  private static @Nullable Measure nth(Words words, int index) {
    Ordinal ordinal = Ordinal.at(words, index);
    Phrases.Hit unit =
        ordinal == null || !ordinal.marked()
            ? null
            : words.speech().section("unit").at(words, ordinal.next());
    if (ordinal == null || unit == null || !COUNTED.contains(unit.meaning())) {
      return null;
    }
    boolean after = words.is(unit.next(), "na", "after", "nach", "après", "following", "suivant");
    Reading number =
        new Reading(BigDecimal.valueOf(ordinal.number()), ordinal.next(), Reading.Form.SPELLED);
    return after || isLast(words, index, ordinal, unit)
        ? Measure.of(number, unit.meaning(), unit.next())
        : null;
  }

  /**
   * "Uiterlijk de derde werkdag", "bis zum dritten Werktag eines Monats"; "tot en met de tweede dag
   * van het festival" is a day of it.
   */
  private static boolean isLast(Words words, int index, Ordinal ordinal, Phrases.Hit unit) {
    Speech speech = words.speech();
    boolean ofMonth =
        unit.meaning().equals("WORKING_DAY") && speech.section("nth of").has(words, unit.next());
    return ordinal.number() > 1
        && unit.meaning().endsWith("DAY")
        && speech.section("nth before").endingAt(words, index) != null
        && (ofMonth || !speech.section("first not").has(words, unit.next()));
  }

  /** "The first month is free"; not "the first month of the year". */
  private static @Nullable Measure first(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit first = speech.section("first unit").at(words, index);
    Phrases.Hit unit = first == null ? null : unit(words, first.next());
    boolean isLong = unit != null && LONG.contains(unit.meaning());
    if (first == null
        || unit == null
        || !isLong
        || PLURALS.contains(words.get(unit.next() - 1).norm())
        || speech.section("first not").has(words, unit.next())) {
      return null;
    }
    Reading one = new Reading(BigDecimal.ONE, first.next(), Reading.Form.SPELLED);
    return Measure.of(one, unit.meaning(), unit.next());
  }

  /** "2 x 24 uur". */
  private static @Nullable Measure times(Words words, Reading number) {
    if (!words.is(number.next(), "x", "×", "maal", "mal", "times")) {
      return null;
    }
    Reading second = Numbers.at(words, number.next() + 1);
    Phrases.Hit unit = second == null ? null : unit(words, second.next());
    // "4 times a day" is a rate.
    boolean rate = second != null && second.form() == Reading.Form.ARTICLE;
    return second == null || rate || unit == null
        ? null
        : new Measure(number, number.value().multiply(second.value()), unit.meaning(), unit.next());
  }

  /** "1h30", "1 h 30". */
  private static @Nullable Measure withMinutes(Words words, Reading number, Phrases.Hit unit) {
    Word digits = words.get(unit.next());
    boolean hour =
        unit.meaning().equals("HOUR") && words.is(unit.next() - 1, "h", "u") && number.isWhole();
    boolean minutes = MINUTES.matcher(digits.norm()).matches() && !unitAfter(words, unit.next());
    if (!hour || !minutes || !digits.glued() && !words.speech().is(Language.FR)) {
      return null;
    }
    BigDecimal value =
        number.value().multiply(BigDecimal.valueOf(60)).add(new BigDecimal(digits.norm()));
    return new Measure(number, value, Unit.MINUTE.name(), unit.next() + 1);
  }

  private static boolean unitAfter(Words words, int index) {
    return words.speech().section("unit").has(words, index + 1);
  }

  private static Phrases.@Nullable Hit unit(Words words, int index) {
    Phrases.Hit unit = words.speech().section("unit").at(words, index);
    if (unit == null) {
      unit = words.speech().section("unit suffix").at(words, index);
    }
    boolean letter = words.get(index).norm().length() == 1;
    return letter && !words.get(index).glued() && !words.is(index, "h") ? null : unit;
  }

  /** {@code 9.30 uur} is a time of day. */
  private static boolean isClock(Words words, int index, Phrases.Hit unit) {
    return unit.meaning().equals("HOUR") && CLOCK.matcher(words.get(index).norm()).matches();
  }

  /** "tweejarig", "kwartier": number and unit in one word. */
  private static @Nullable Measure word(Words words, int index) {
    Word word = words.get(index);
    Speech speech = words.speech();
    if (!word.letters() || word.norm().length() > LONGEST_WORD) {
      return null;
    }
    String own = speech.section("unit").meaningOf(word.norm());
    if (own != null) {
      boolean counts =
          own.startsWith("MINUTE*") && speech.section("per").endingAt(words, index) == null;
      return counts ? Measure.of(one(index), own, index + 1) : null;
    }
    for (int cut = word.norm().length() - 4; cut >= 3; cut--) {
      String unit = speech.section("unit suffix").meaningOf(word.norm().substring(cut));
      String number = unit == null ? null : number(speech, word.norm().substring(0, cut));
      if (number != null && unit != null) {
        Reading reading = new Reading(new BigDecimal(number), index + 1, Reading.Form.SPELLED);
        return Measure.of(reading, unit, index + 1);
      }
    }
    return null;
  }

  private static @Nullable String number(Speech speech, String word) {
    String whole = speech.section("number").meaningOf(word);
    return whole == null ? speech.section("fraction").meaningOf(word) : whole;
  }

  private static Reading one(int index) {
    return new Reading(BigDecimal.ONE, index + 1, Reading.Form.SPELLED);
  }
}
