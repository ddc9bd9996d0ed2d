package kbaudit.value;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a value and limits it: "binnen", "or more", "usually".
 *
 * @param approximate the value holds only roughly or mostly
 */
record Bounds(Bound bound, boolean approximate) {
  /**
   * Articles and the like between a bound word and its value: "uiterlijk na een periode van 30
   * dagen".
   */
  private static final int LINKS = 4;

  private static final int REACH = 7;
  private static final int SHORTEST_PREFIX = 5;
  private static final int LONGEST_PREFIX = 8;

  static Bounds around(Words words, Match match) {
    if (match.value() instanceof OpeningHours hours) {
      return new Bounds(hours.bound(), false);
    }
    Walk walk = new Walk(words, isTime(match.value()), match.value() instanceof Clock);
    int start = walk.back(match.from());
    Bound after = after(words, match.next(), match.value() instanceof Count);
    boolean approximate =
        walk.approximate || isAboutAfter(words, match.next()) || isUsual(words, start);
    Bound found = walk.bound != null ? walk.bound : after;
    Bound known = match.bound() != null ? match.bound() : found;
    return new Bounds(known == null ? Bound.EXACT : known, approximate);
  }

  /** "Three days or so", "three days, give or take." */
  private static boolean isAboutAfter(Words words, int next) {
    Phrases after = words.speech().section("approximate after");
    Phrases.Hit aside = words.is(next, ",") ? after.at(words, next + 1) : null;
    return after.has(words, next) || aside != null && !words.get(aside.next()).letters();
  }

  private static boolean isTime(@Nullable Value value) {
    return value instanceof Clock || value instanceof CalendarDay;
  }

  /** "of meer"; for a count also after the thing counted. */
  private static @Nullable Bound after(Words words, int next, boolean counted) {
    int at = words.is(next, ",", "(") ? next + 1 : next;
    at =
        counted
                && words.get(at).letters()
                && words.speech().section("bound after").has(words, at + 1)
            ? at + 1
            : at;
    Phrases.Hit hit = words.speech().section("bound after").at(words, at);
    return hit == null || words.get(hit.next()).digits() ? null : Bound.valueOf(hit.meaning());
  }

  /**
   * "meestal krijg je binnen 3 dagen": some words before the bound, within the same part of the
   * sentence.
   */
  private static boolean isUsual(Words words, int start) {
    for (int i = start; i > Math.max(0, start - REACH); i--) {
      if (words.is(i - 1, ".", ";", ":", "!", "?", "(") || words.get(i - 1).digits()) {
        return false;
      }
      if (words.speech().section("usually").endingAt(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Steps leftwards from a value over bound words, approximations and the links between them. */
  private static final class Walk {
    private final Words words;
    private final boolean time;
    private final boolean clock;
    private @Nullable Bound bound;
    private boolean approximate;
    private boolean nouns;

    Walk(Words words, boolean time, boolean clock) {
      this.words = words;
      this.time = time;
      this.clock = clock;
    }

    int back(int from) {
      int at = from;
      int reached = from;
      for (int links = 0; links <= LINKS; ) {
        int next = step(at, links > 0);
        if (next < at) {
          at = next;
          reached = next;
        } else if (bound == null && at > 0 && isLink(at - 1)) {
          nouns = nouns || words.speech().section("of").has(words, at - 1);
          at--;
          links++;
        } else {
          break;
        }
      }
      bound = bound == null ? headed(from) : bound;
      return reached;
    }

    /** A link word, or after "of" a noun: "a minimum stay of", "ab einem Bestellwert von". */
    private boolean isLink(int index) {
      return words.speech().section("link word").has(words, index)
          || nouns && words.get(index).letters()
          || time && isWeekday(index)
          || time && words.is(index, ",") && isWeekday(index - 1);
    }

    /**
     * "Vóór <b>vrijdag</b> 12 uur", "by <b>Friday</b>, 12 June", but not the end of "van maandag
     * tot vrijdag".
     */
    private boolean isWeekday(int index) {
      Phrases.Hit joint = words.speech().section("range").endingAt(words, index);
      return WeekdayReader.endingAt(words, index + 1) == index
          && (joint == null || WeekdayReader.endingAt(words, joint.next()) < 0);
    }

    /** "The party is over at 11pm": a time of day is before or after another, not over it. */
    private boolean isSize(Phrases.Hit limit) {
      boolean strict =
          limit.meaning().equals(Bound.MORE_THAN.name())
              || limit.meaning().equals(Bound.LESS_THAN.name());
      return strict && !words.speech().section("bound time").has(words, limit.next());
    }

    private int step(int at, boolean linked) {
      Phrases.Hit limit = bound == null ? limit(at) : null;
      limit = limit != null && clock && linked && isSize(limit) ? null : limit;
      Phrases.Hit about = words.speech().section("approximate").endingAt(words, at);
      if (limit != null && (about == null || limit.next() <= about.next())) {
        bound = Bound.valueOf(limit.meaning());
        Phrases.Hit not = refusal(limit.next());
        bound = not == null ? bound : refused(bound);
        return not == null ? limit.next() : not.next();
      }
      if (about == null) {
        about = words.speech().section("usually").endingAt(words, at);
      }
      if (about != null) {
        approximate = true;
        return about.next();
      }
      return at;
    }

    /** "Not more than"; in "never <b>takes</b> more than" the verb stands between. */
    private Phrases.@Nullable Hit refusal(int limit) {
      Phrases not = words.speech().section("bound not");
      Phrases.Hit direct = not.endingAt(words, limit);
      Phrases.Hit verb = words.speech().section("bound not verb").endingAt(words, limit);
      return direct != null || verb == null ? direct : not.endingAt(words, verb.next());
    }

    /**
     * "Minimum stay: two nights", "max height 2 m": what the value is called tells which end it is.
     */
    private @Nullable Bound headed(int from) {
      Phrases headings = words.speech().section("bound heading");
      boolean colon = words.is(from - 1, ":");
      int first = Math.max(0, colon ? from - 1 - LINKS : from - 2);
      for (int i = colon ? from - 2 : from - 1; i >= first && words.get(i).letters(); i--) {
        Phrases.Hit heading = headings.at(words, i);
        if (heading != null) {
          return Bound.valueOf(heading.meaning());
        }
      }
      return null;
    }

    /** What "can't be heavier than" leaves is at most that heavy. */
    private static Bound refused(Bound limit) {
      return switch (limit) {
        case MORE_THAN -> Bound.AT_MOST;
        case LESS_THAN -> Bound.AT_LEAST;
        default -> limit;
      };
    }

    private Phrases.@Nullable Hit limit(int at) {
      Phrases.Hit plain = words.speech().section("bound").endingAt(words, at);
      plain = plain != null && isWorth(plain.next()) ? null : plain;
      Phrases.Hit timed = time ? words.speech().section("bound time").endingAt(words, at) : null;
      Phrases.Hit first =
          plain == null || timed != null && timed.next() < plain.next() ? timed : plain;
      return first == null && nouns ? prefixed(at) : first;
    }

    /** "Ein Gutschein <b>über</b> 20 Euro" is worth as much. */
    private boolean isWorth(int limit) {
      return words.is(limit, "über")
          && words.speech().section("worth").endingAt(words, limit) != null;
    }

    /** "Mindestlaufzeit beträgt", "minimumbedrag van". */
    private Phrases.@Nullable Hit prefixed(int at) {
      String word = words.get(at - 1).norm();
      for (int cut = SHORTEST_PREFIX; cut <= Math.min(word.length(), LONGEST_PREFIX); cut++) {
        String meaning = words.speech().section("bound prefix").meaningOf(word.substring(0, cut));
        if (meaning != null) {
          return new Phrases.Hit(meaning, at - 1);
        }
      }
      return null;
    }
  }
}
