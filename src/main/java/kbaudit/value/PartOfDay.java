package kbaudit.value;

/**
 * Tells a part of the day from the whole of it: "op maandagochtend gesloten", "fermé le lundi
 * matin" and "zaterdag dicht vanaf 17 uur" leave the rest of the day open.
 */
final class PartOfDay {
  private PartOfDay() {}

  /** Whether words from an index name a part of the day, or go on to name one or an hour. */
  static boolean isNamed(Words words, int from, int next) {
    Speech speech = words.speech();
    for (int i = from; i < next; i++) {
      if (speech.section("weekday part").has(words, i)
          || speech.section("part of day").has(words, i)) {
        return true;
      }
    }
    return goesOn(words, next) || goesOn(words, next + 1) && isLink(words, next);
  }

  private static boolean goesOn(Words words, int index) {
    ClockPoint hour = ClockReader.at(words, index);
    return words.speech().section("part of day").has(words, index)
        || hour != null && hour.evidence() != ClockPoint.Evidence.BARE
        || ClockRange.at(words, index) != null;
  }

  /** "dicht <b>om</b> 17 uur", "closed <b>in</b> the morning". */
  private static boolean isLink(Words words, int index) {
    Speech speech = words.speech();
    return words.get(index).letters()
        && (speech.section("clock at").has(words, index)
            || speech.section("one end").has(words, index)
            || speech.section("link word").has(words, index));
  }
}
