package kbaudit.value;

import java.math.BigDecimal;
import java.util.List;
import kbaudit.document.Language;
import kbaudit.value.Stretch.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Ages: "18 jaar en ouder", "vanaf 12 jaar", "onder de 30", "16+", "zestienjarige", "over 60s". A
 * number of years is an age when words around it say so ("oud", "kinderen") and none speaks of a
 * term ("garantie", "contract"); otherwise it is a {@link Span}.
 */
final class AgeRecogniser implements Recogniser {
  private static final int OLDEST = 120;
  private static final int REACH = 7;

  @Override
  public @Nullable Match at(Words words, int index) {
    Stretch years = Stretch.at(words, index, AgeRecogniser::inYears);
    if (years != null) {
      return isPlausible(years) ? years(words, years) : null;
    }
    Stretch bare = Stretch.at(words, index, AgeRecogniser::plain);
    Match age = bare != null && isPlausible(bare) ? bare(words, bare) : null;
    return age == null ? compound(words, index) : age;
  }

  private static boolean isPlausible(Stretch stretch) {
    return stretch.amount().high().compareTo(BigDecimal.valueOf(OLDEST)) <= 0
        && stretch.amount().high().scale() <= 0;
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
    int at =
        words.is(number.next(), "-") && words.get(number.next()).glued()
            ? number.next() + 1
            : number.next();
    Phrases.Hit unit = words.speech().section("unit").at(words, at);
    if (unit != null) {
      return unit.meaning().equals("YEAR") ? Measure.of(number, "YEAR", unit.next()) : null;
    }
    return Measure.bare(number);
  }

  private static @Nullable Match years(Words words, Stretch stretch) {
    Speech speech = words.speech();
    Phrases.Hit after = afterAge(words, stretch.next());
    if (after != null) {
      boolean term =
          near(words, stretch, "age not")
              && !speech.section("age people").has(words, stretch.from() - 1);
      return term && after.meaning().startsWith("AT")
          ? null
          : match(words, stretch, bound(words, stretch, after));
    }
    if (near(words, stretch, "age not")) {
      return null;
    }
    Phrases.Hit before = speech.section("age before").endingAt(words, stretch.from());
    Phrases.Hit sure = speech.section("age before bare").endingAt(words, stretch.from());
    boolean people = near(words, stretch, "age people");
    boolean years = before != null && !speech.is(Language.EN);
    if (!people && sure == null && !years) {
      return null;
    }
    return match(words, stretch, before == null ? null : Bound.valueOf(before.meaning()));
  }

  private static @Nullable Match bare(Words words, Stretch stretch) {
    Speech speech = words.speech();
    int next = stretch.next();
    if (words.is(next, "+") && words.get(next).glued() && !words.get(next + 1).digits()) {
      return near(words, stretch, "age people")
              || words.breaksBefore(next + 1)
              || !words.get(next + 1).letters()
          ? match(words, stretch, Bound.AT_LEAST)
          : null;
    }
    int suffix = words.is(next, "-") ? next + 1 : next;
    Phrases.Hit after = speech.section("age after bare").at(words, suffix);
    if (after != null) {
      return match(words, stretch, Bound.valueOf(after.meaning()));
    }
    int at = words.is(stretch.from() - 1, "-") ? stretch.from() - 1 : stretch.from();
    Phrases.Hit before = speech.section("age before").endingAt(words, at);
    Phrases.Hit sure = speech.section("age before bare").endingAt(words, at);
    boolean plural =
        words.get(next).glued() && speech.section("age suffix").contains(words.get(next).norm());
    boolean alone = !words.get(next).letters() || speech.section("age then").has(words, next);
    if (sure != null && (plural || alone)
        || before != null && plural
        || limits(before) && alone && near(words, stretch, "age people")) {
      String meaning =
          before == null || sure != null
              ? sure == null ? "EXACT" : sure.meaning()
              : before.meaning();
      return match(words, stretch, Bound.valueOf(meaning));
    }
    return null;
  }

  private static boolean limits(Phrases.@Nullable Hit before) {
    return before != null
        && (before.meaning().equals("LESS_THAN") || before.meaning().equals("MORE_THAN"));
  }

  private static Phrases.@Nullable Hit afterAge(Words words, int next) {
    int at = words.is(next, "-") && words.get(next).glued() ? next + 1 : next;
    return words.speech().section("age after").at(words, at);
  }

  private static @Nullable Bound bound(Words words, Stretch stretch, Phrases.Hit after) {
    return after.meaning().equals("EXACT") ? null : Bound.valueOf(after.meaning());
  }

  private static Match match(Words words, Stretch stretch, @Nullable Bound bound) {
    int next =
        stretch.unit().isEmpty() && words.is(stretch.next(), "s")
            ? stretch.next() + 1
            : stretch.next();
    Bound known = bound == Bound.EXACT || stretch.isRange() ? null : bound;
    return new Match(stretch.from(), next, new Age(stretch.amount()), known, false);
  }

  /** Whether a word of the section stands within reach, in the same part of the sentence. */
  private static boolean near(Words words, Stretch stretch, String section) {
    Phrases phrases = words.speech().section(section);
    for (int i = stretch.from() - 1;
        i >= Math.max(0, stretch.from() - REACH) && !isStop(words, i);
        i--) {
      if (phrases.has(words, i)) {
        return true;
      }
    }
    for (int i = stretch.next();
        i < stretch.next() + REACH && i < words.size() && !isStop(words, i);
        i++) {
      if (phrases.has(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Words words, int index) {
    return words.is(index, ".", ";", "!", "?");
  }

  /** "zestienjarige", "16-jarigen", "16-Jährige": persons; "tweejarige" is a term. */
  private static @Nullable Match compound(Words words, int index) {
    Reading number = Numbers.at(words, index);
    String suffix;
    int next;
    if (number == null) {
      String word = words.get(index).norm();
      Reading inside = null;
      suffix = "";
      for (String ending : List.of("jarigen", "jarige", "jährigen", "jähriger", "jährige")) {
        if (inside == null && word.endsWith(ending)) {
          String value =
              words
                  .speech()
                  .section("number")
                  .meaningOf(word.substring(0, word.length() - ending.length()));
          suffix = ending;
          inside =
              value == null
                  ? null
                  : new Reading(new BigDecimal(value), index + 1, Reading.Form.SPELLED);
        }
      }
      number = inside;
      next = index + 1;
    } else {
      int at = words.is(number.next(), "-") ? number.next() + 1 : number.next();
      suffix = words.get(at).norm();
      next = at + 1;
      if (!words.speech().section("age suffix").contains(suffix) || suffix.equals("s")) {
        return null;
      }
    }
    if (number == null || !number.isWithin(1, OLDEST)) {
      return null;
    }
    boolean person =
        suffix.equals("jarigen")
            || words.get(next - 1).capital() && !words.breaksBefore(index)
            || number.isWithin(12, OLDEST);
    return person ? Match.of(index, next, new Age(Amount.of(number.value()))) : null;
  }
}
