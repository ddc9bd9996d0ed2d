package kbaudit.lexicon;

import java.util.List;

/**
 * A concept named in a sentence.
 *
 * @param words indexes of the tokens that name it, ascending; others may stand between them ("bring
 *     your passport <i>along</i>")
 * @param strength 1 for the word itself, less for a part of a compound or an ambiguous form
 * @param part true when only a part of a compound names it
 */
public record Mention(Concept concept, List<Integer> words, double strength, boolean part) {

  public Mention {
    words = List.copyOf(words);
  }

  /** Index of the first token. */
  public int from() {
    return words.getFirst();
  }

  /** Index after the last token. */
  public int to() {
    return words.getLast() + 1;
  }

  /** The same, counting less. */
  Mention weaker(double factor) {
    return new Mention(concept, words, strength * factor, part);
  }

  /** True when it takes all the words of the other and more. */
  boolean covers(Mention other) {
    return words.size() > other.words.size() && words.containsAll(other.words);
  }
}
