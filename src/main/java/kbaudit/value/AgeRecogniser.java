package kbaudit.value;

import java.math.BigDecimal;
import kbaudit.document.Language;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Ages: "18 jaar en ouder", "vanaf 12 jaar", "onder de 30", "16+", "over 60s". A number of years is
 * an age when words around it say so ("oud", "kinderen") and none speaks of a term ("garantie",
 * "contract"); otherwise it is a {@link Span}.
 */
final class AgeRecogniser implements Recogniser {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final int YOUNGEST = 10;
  private static final int REACH = 7;
  private static final int REACH_BEFORE = 2;

  @Override
  public @Nullable Match at(Words words, int index) {
    Match birthday = birthday(words, index);
    if (birthday != null) {
      return birthday;
    }
    Stretch years = Stretch.at(words, index, AgeRecogniser::inYears);
    if (years != null) {
      return isPlausible(years) ? years(words, years) : null;
    }
    Match group = group(words, index);
    if (group != null) {
      return group;
    }
    Stretch bare = Stretch.at(words, index, AgeRecogniser::plain);
    return bare != null && isPlausible(bare) ? bare(words, bare) : null;
  }

  /** "vanaf je 16e", "from your 18th birthday"; without a bound it is a day, not an age. */
  private static @Nullable Match birthday(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit spelled = speech.section("ordinal").at(words, index);
    if (spelled != null) {
      long years = Long.parseLong(spelled.meaning());
      return birthday(words, index, spelled.next(), Amount.of(years));
    }
    Reading number = words.get(index).digits() ? Numbers.at(words, index) : null;
    int next = index + 2;
    if (number == null
        || !number.isWithin(1, OLDEST.intValue())
        || !words.is(index + 1, "e", "ste", "de", "st", "nd", "rd", "th", ".")
        || !words.get(index + 1).glued()) {
      return null;
    }
    return birthday(words, index, next, Amount.of(number.value()));
  }

  /** Without "birthday" only "your eighteenth": "the eighteenth" is a day of the month. */
  private static @Nullable Match birthday(Words words, int index, int next, Amount years) {
    Speech speech = words.speech();
    Phrases.Hit day = speech.section("age birthday").at(words, next);
    Phrases.Hit whose = speech.section("age whose").endingAt(words, index);
    boolean alone =
        !words.get(next).letters()
            || speech.section("age then").has(words, next)
            || speech.section("day then").has(words, next);
    boolean yours = whose != null && !words.is(index - 1, "de", "het");
    boolean own = yours && alone && years.low().compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0;
    Bound completed = day == null ? null : completed(words, index, day.next());
    Bound limit = day != null || own ? limit(words, index) : null;
    limit = completed == null ? limit : completed;
    return limit == null
        ? null
        : Match.bound(index, day == null ? next : day.next(), new Age(years), limit);
  }

  /** "das achtzehnte Lebensjahr vollendet haben": who has completed that year is so old. */
  private static @Nullable Bound completed(Words words, int index, int next) {
    Phrases completed = words.speech().section("age completed");
    Phrases.Hit before = completed.endingAt(words, index);
    if (before != null) {
      Bound limit = limit(words, before.next());
      return limit != null && limit.isUpper() ? Bound.LESS_THAN : Bound.AT_LEAST;
    }
    Phrases.Hit after = completed.at(words, next);
    return after == null ? null : Bound.valueOf(after.meaning());
  }

  /** What stands before "your 18th birthday": "until", "from". */
  private static @Nullable Bound limit(Words words, int index) {
    Speech speech = words.speech();
    Phrases.Hit whose = speech.section("age whose").endingAt(words, index);
    int start = whose == null ? words.is(index - 1, "de", "the") ? index - 1 : index : whose.next();
    Phrases.Hit bound = speech.section("bound").endingAt(words, start);
    bound = bound == null ? speech.section("bound time").endingAt(words, start) : bound;
    return bound == null ? null : Bound.valueOf(bound.meaning());
  }

  /** "under-fives", "over sixties". */
  private static @Nullable Match group(Words words, int index) {
    Phrases.Hit group = words.speech().section("age plural").at(words, index);
    int at = words.is(index - 1, "-") ? index - 1 : index;
    Phrases.Hit line =
        group == null ? null : words.speech().section("age before").endingAt(words, at);
    return group == null || line == null
        ? null
        : Match.bound(
            index,
            group.next(),
            new Age(Amount.of(Long.parseLong(group.meaning()))),
            Bound.valueOf(line.meaning()));
  }

  private static boolean isPlausible(Stretch stretch) {
    return stretch.amount().high().compareTo(OLDEST) <= 0 && stretch.amount().high().scale() <= 0;
  }

  private static @Nullable Measure plain(Words words, int index) {
    Reading number = Numbers.at(words, index);
    return number == null || number.form() == Reading.Form.ARTICLE
        ? null
        : Measure.of(number, "", number.next());
  }

  private static @Nullable Measure inYears(Words words, int index) {
    Reading number = Numbers.at(words, index);
    if (number == null || number.form() == Reading.Form.ARTICLE) {
      return null;
    }
    Phrases.Hit unit = words.speech().section("unit").at(words, afterHyphen(words, number.next()));
    if (unit != null) {
      return unit.meaning().equals("YEAR") ? Measure.of(number, "YEAR", unit.next()) : null;
    }
    return Measure.bare(number);
  }

  private static int afterHyphen(Words words, int index) {
    return words.is(index, "-") && words.get(index).glued() ? index + 1 : index;
  }

  private static @Nullable Match years(Words words, Stretch stretch) {
    Speech speech = words.speech();
    Phrases.Hit after = speech.section("age after").at(words, afterHyphen(words, stretch.next()));
    boolean old = after != null && after.meaning().equals("EXACT");
    boolean grown = speech.section("age grown").endingAt(words, stretch.from()) != null;
    if ((old || grown) && isOfThing(words, stretch.from())) {
      return null;
    }
    boolean term = isNear(words, stretch, "age not");
    if (after != null) {
      return old || !term
          ? match(words, stretch, old ? null : Bound.valueOf(after.meaning()))
          : null;
    }
    if (speech.section("age be").has(words, stretch.next())
        && !term
        && (isSomeone(words, stretch.from()) || isNear(words, stretch, "age people"))) {
      return match(words, stretch, required(words, stretch.from()));
    }
    if (!term && isAdult(stretch) && isOld(words, stretch.from())) {
      return match(words, stretch, null);
    }
    if (!term && isAdult(stretch) && isBand(words, stretch)) {
      return match(words, stretch, null);
    }
    Bound free = free(words, stretch);
    if (free != null && !term) {
      return match(words, stretch, free);
    }
    Bound named = named(words, stretch.from());
    if (named != null) {
      return match(words, stretch, named);
    }
    Phrases.Hit before = speech.section("age before").endingAt(words, stretch.from());
    boolean sure = speech.section("age before bare").endingAt(words, stretch.from()) != null;
    boolean limit = before != null && !speech.is(Language.EN);
    if (term || !sure && !limit && !isNear(words, stretch, "age people")) {
      return null;
    }
    return match(words, stretch, before == null ? null : Bound.valueOf(before.meaning()));
  }

  private static @Nullable Match bare(Words words, Stretch stretch) {
    Speech speech = words.speech();
    int next = stretch.next();
    if (words.is(next, "+") && words.get(next).glued()) {
      boolean ends =
          !words.get(next + 1).letters() && !words.get(next + 1).digits()
              || speech.section("age be").has(words, next + 1)
              || speech.section("age then").has(words, next + 1);
      boolean someone = isSomeoneOf(words, stretch.from());
      return ends || someone || isNear(words, stretch, "age people")
          ? match(words, stretch, Bound.AT_LEAST)
          : null;
    }
    Phrases.Hit after = speech.section("age after bare").at(words, afterHyphen(words, next));
    if (after != null) {
      return match(words, stretch, Bound.valueOf(after.meaning()));
    }
    if (speech.section("age be").has(words, next)) {
      Phrases.Hit limit = speech.section("bound").endingAt(words, stretch.from());
      boolean someone = isSomeone(words, stretch.from()) && isAdult(stretch);
      return limit == null && !someone
          ? null
          : match(words, stretch, required(words, stretch.from()));
    }
    Bound named = words.get(next).letters() ? null : named(words, stretch.from());
    if (named != null) {
      return match(words, stretch, named);
    }
    Match must = must(words, stretch);
    return must == null ? limited(words, stretch) : must;
  }

  /** "Tussen 18 en 27 jaar krijg je korting"; "van 10 tot 15 jaar zijn er leningen" is a term. */
  private static boolean isBand(Words words, Stretch stretch) {
    Speech speech = words.speech();
    return stretch.isRange()
        && speech.section("range open").has(words, stretch.from())
        && speech.section("age pays").has(words, stretch.next());
  }

  /**
   * "Lid worden is gratis tot 18 jaar", "bis 26 Jahre kostenlos": how old, for nothing else is free
   * for that long.
   */
  private static @Nullable Bound free(Words words, Stretch stretch) {
    Speech speech = words.speech();
    Phrases.Hit until = speech.section("age until").endingAt(words, stretch.from());
    boolean before =
        until != null
            && speech.section("age free").endingAt(words, until.next()) != null
            && !words.get(stretch.next()).letters();
    boolean after = until != null && speech.section("age free after").has(words, stretch.next());
    boolean free = (before || after) && isAdult(stretch);
    return until != null && free ? Bound.valueOf(until.meaning()) : null;
  }

  /** "Iemand van 18+". */
  private static boolean isSomeoneOf(Words words, int from) {
    Phrases.Hit line = words.speech().section("age before").endingAt(words, from);
    return line != null
        && words.speech().section("age someone").endingAt(words, line.next()) != null;
  }

  /** "The minimum age for the sauna is": the limit is named some words before. */
  private static @Nullable Bound named(Words words, int from) {
    Phrases.Hit is = words.speech().section("age named is").endingAt(words, from);
    int first = is == null ? from : Math.max(0, is.next() - REACH);
    for (int i = from - 1; i >= first && !isStop(words, i) && !words.get(i).digits(); i--) {
      Phrases.Hit name = words.speech().section("age name").at(words, i);
      if (name != null) {
        return Bound.valueOf(name.meaning());
      }
    }
    return null;
  }

  /** "you need to be 21", "you have to be at least 16". */
  private static @Nullable Match must(Words words, Stretch stretch) {
    Speech speech = words.speech();
    Phrases.Hit limit = speech.section("bound").endingAt(words, stretch.from());
    int at = limit == null ? stretch.from() : limit.next();
    Phrases.Hit must = speech.section("age must").endingAt(words, at);
    boolean alone = !words.get(stretch.next()).letters() || words.is(stretch.next(), "to", "when");
    return must != null && alone && isAdult(stretch) && isSomeone(words, at)
        ? match(words, stretch, limit == null ? Bound.AT_LEAST : Bound.valueOf(limit.meaning()))
        : null;
  }

  /** Someone who must be so old is at least so old. */
  private static Bound required(Words words, int from) {
    Phrases.Hit limit = words.speech().section("bound").endingAt(words, from);
    return limit == null ? Bound.AT_LEAST : Bound.valueOf(limit.meaning());
  }

  private static boolean isAdult(Stretch stretch) {
    return stretch.amount().low().compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0
        && stretch.amount().high().compareTo(BigDecimal.valueOf(99)) <= 0;
  }

  /** "de huurder is minstens 23 jaar", "si vous avez moins de 26 ans". */
  private static boolean isOld(Words words, int from) {
    Phrases.Hit limit = words.speech().section("bound").endingAt(words, from);
    int at = limit == null ? from : limit.next();
    Phrases.Hit is = words.speech().section("age is").endingAt(words, at);
    return is != null && isSomeone(words, is.next());
  }

  /** "je moet", "you", "drivers" some words before. */
  private static boolean isSomeone(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !isStop(words, i); i--) {
      if (words.speech().section("someone").has(words, i)
          || words.speech().section("age people").has(words, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Is uw toestel ouder dan 5 jaar", but not "voor dit toestel moet u ouder dan 16 jaar zijn", "de
   * bestuurder van de auto".
   */
  private static boolean isOfThing(Words words, int index) {
    Speech speech = words.speech();
    boolean thing = false;
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !isStop(words, i); i--) {
      thing |= speech.section("age thing").has(words, i);
      boolean someone = !thing && speech.section("someone").has(words, i);
      if (someone || speech.section("age people").has(words, i)) {
        return false;
      }
    }
    return thing;
  }

  /** "onder de 30", "over 60s", "Senioren ab 65", "under-18s". */
  private static @Nullable Match limited(Words words, Stretch stretch) {
    Speech speech = words.speech();
    int next = stretch.next();
    int at = words.is(stretch.from() - 1, "-") ? stretch.from() - 1 : stretch.from();
    Phrases.Hit before = speech.section("age before").endingAt(words, at);
    Phrases.Hit sure = speech.section("age before bare").endingAt(words, at);
    boolean plural = words.get(next).glued() && words.is(next, "s");
    boolean alone = !words.get(next).letters() || speech.section("age then").has(words, next);
    if (sure != null && (plural || alone)) {
      return match(words, stretch, Bound.valueOf(sure.meaning()));
    }
    Phrases.Hit until = speech.section("age until").endingAt(words, at);
    if (until != null && alone && isPeopleBefore(words, until.next())) {
      return match(words, stretch, Bound.valueOf(until.meaning()));
    }
    if (stretch.isRange() && alone && isPeopleBefore(words, stretch.from())) {
      return match(words, stretch, null);
    }
    boolean people = before != null && isPeopleBefore(words, before.next());
    boolean anyone =
        before != null && speech.section("age anyone").endingAt(words, before.next()) != null;
    boolean line = before != null && Bound.valueOf(before.meaning()) != Bound.EXACT;
    boolean may = isAdult(stretch) && speech.section("age may").has(words, next);
    boolean is =
        isAdult(stretch) && speech.section("age is").has(words, next) && isSomeone(words, at);
    boolean someone =
        isNear(words, stretch, "age people")
            || isAdult(stretch) && isNear(words, stretch, "age noun");
    boolean reached = line && alone && (may || is || someone);
    return before != null && (plural || people || reached || anyone && !isCounted(words, next))
        ? match(words, stretch, Bound.valueOf(before.meaning()))
        : null;
  }

  /** "Iedereen onder de vier komt", but not "iedereen vanaf tien boekingen". */
  private static boolean isCounted(Words words, int next) {
    boolean plural = words.get(next).capital() || words.get(next).norm().endsWith("en");
    return plural && !words.speech().section("age then").has(words, next);
  }

  private static boolean isPeopleBefore(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH_BEFORE); i--) {
      if (words.speech().section("age people").has(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static Match match(Words words, Stretch stretch, @Nullable Bound bound) {
    boolean plural = stretch.unit().isEmpty() && words.is(stretch.next(), "s");
    Bound known = bound == Bound.EXACT || stretch.isRange() ? null : bound;
    int next = plural ? stretch.next() + 1 : stretch.next();
    return Match.bound(stretch.from(), next, new Age(stretch.amount()), known);
  }

  /** Whether a word of the section stands within reach, in the same sentence. */
  private static boolean isNear(Words words, Stretch stretch, String section) {
    Phrases phrases = words.speech().section(section);
    int first = Math.max(0, stretch.from() - REACH);
    for (int i = stretch.from() - 1; i >= first && !isStop(words, i); i--) {
      if (phrases.has(words, i)) {
        return true;
      }
    }
    int last = Math.min(words.size(), stretch.next() + REACH);
    for (int i = stretch.next(); i < last && !isStop(words, i); i++) {
      if (phrases.has(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Words words, int index) {
    return words.is(index, ".", ";", "!", "?");
  }
}
