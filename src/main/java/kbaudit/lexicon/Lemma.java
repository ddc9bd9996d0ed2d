package kbaudit.lexicon;

/**
 * A dictionary form.
 *
 * @param form in lower case
 */
public record Lemma(String form, PartOfSpeech pos) {

  /** Coarse word class. */
  public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    OTHER,
    /** Not in the dictionary. */
    UNKNOWN
  }

  public boolean isContent() {
    return pos != PartOfSpeech.OTHER;
  }
}
