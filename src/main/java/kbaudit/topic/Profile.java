package kbaudit.topic;

import kbaudit.candidate.Weights;
import kbaudit.document.Language;

/**
 * What an excerpt is about. Within a language its three sides count the same: on the benchmark
 * anything near that does as well.
 *
 * @param meaning concepts, lemmas and names of its sentences and of what stands over them
 * @param letters of its own words
 * @param asked letters of the title and the headings over it
 */
record Profile(Language language, Weights meaning, Weights letters, Weights asked) {
  /** 0 to 1. */
  double similarity(Profile other) {
    double means = meaning.cosine(other.meaning, speaksLike(other));
    double spelled = letters.cosine(other.letters, true) + asked.cosine(other.asked, true);
    return similarity(means, spelled, speaksLike(other));
  }

  boolean speaksLike(Profile other) {
    return language == other.language;
  }

  /** Across languages little but names can be spelled alike, and meaning counts double. */
  static double similarity(double means, double spelled, boolean sameLanguage) {
    return sameLanguage ? (means + spelled) / 3 : (2 * means + spelled / 2) / 3;
  }
}
