package kbaudit.topic;

import java.util.Set;
import kbaudit.document.Language;

/**
 * What an excerpt is about.
 *
 * @param meaning concepts, lemmas and names of its sentences and of what stands over them
 * @param letters of its own words
 * @param asked letters of the title and the headings over it
 * @param values kinds of value that it states
 */
record Profile(Language language, Weights meaning, Weights letters, Weights asked, Set<String> values) {
  static final double MEANING = 0.40;
  static final double LETTERS = 0.28;
  static final double ASKED = 0.28;
  private static final double VALUES = 0.04;

  /** 0 to 1. */
  double similarity(Profile other) {
    boolean sameLanguage = language == other.language;
    return MEANING * meaning.cosine(other.meaning, sameLanguage)
        + LETTERS * letters.cosine(other.letters, true)
        + ASKED * asked.cosine(other.asked, true)
        + VALUES * sharedValues(other);
  }

  private double sharedValues(Profile other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return 0;
    }
    long shared = values.stream().filter(other.values::contains).count();
    return (double) shared / Math.min(values.size(), other.values.size());
  }
}
