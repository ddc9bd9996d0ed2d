package kbaudit.value;

import org.jspecify.annotations.Nullable;

/**
 * What a recogniser read.
 *
 * @param from index of the value's first word
 * @param next index of the word after it
 * @param value null for words that only look like a value
 * @param bound what the recogniser itself knows of the bound; null to look around
 * @param implied no number is named
 */
record Match(int from, int next, @Nullable Value value, @Nullable Bound bound, boolean implied) {

  static Match of(int from, int next, Value value) {
    return new Match(from, next, value, null, false);
  }

  /** Words to step over. */
  static Match nothing(int from, int next) {
    return new Match(from, next, null, null, false);
  }
}
