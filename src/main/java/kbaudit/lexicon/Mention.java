package kbaudit.lexicon;

/**
 * A concept named in a sentence.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param strength 1 for the word itself, less for a part of a compound or an ambiguous form
 * @param part true when only a part of a compound names it
 */
public record Mention(Concept concept, int from, int to, double strength, boolean part) {

  boolean covers(Mention other) {
    return from <= other.from && to >= other.to && to - from > other.to - other.from;
  }
}
