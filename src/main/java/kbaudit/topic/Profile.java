package kbaudit.topic;

import kbaudit.document.Language;

/**
 * What an excerpt is about. The shares were chosen on the benchmark, where anything near them does as well.
 *
 * @param meaning concepts, lemmas and names of its sentences and of what stands over them
 * @param letters of its own words
 * @param asked letters of the title and the headings over it
 */
record Profile(Language language, Weights meaning, Weights letters, Weights asked) {
  static final double MEANING = 0.42;
  static final double LETTERS = 0.29;
  static final double ASKED = 0.29;

  /** 0 to 1. */
  double similarity(Profile other) {
    boolean sameLanguage = language == other.language;
    return MEANING * meaning.cosine(other.meaning, sameLanguage)
        + LETTERS * letters.cosine(other.letters, true)
        + ASKED * asked.cosine(other.asked, true);
  }
}
