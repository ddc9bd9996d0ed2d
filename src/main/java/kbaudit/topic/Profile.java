package kbaudit.topic;

import kbaudit.document.Language;

/**
 * What an excerpt is about. Its three sides count the same: on the benchmark anything near that
 * does as well.
 *
 * @param meaning concepts, lemmas and names of its sentences and of what stands over them
 * @param letters of its own words
 * @param asked letters of the title and the headings over it
 */
record Profile(Language language, Weights meaning, Weights letters, Weights asked) {
  /** 0 to 1. */
  double similarity(Profile other) {
    boolean sameLanguage = language == other.language;
    double sum =
        meaning.cosine(other.meaning, sameLanguage)
            + letters.cosine(other.letters, true)
            + asked.cosine(other.asked, true);
    return sum / 3;
  }
}
