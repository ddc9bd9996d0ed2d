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
 * @param approximate the wording itself is vague: "een dag of tien"
 */
record Match(
    int from,
    int next,
    @Nullable Value value,
    @Nullable Bound bound,
    boolean implied,
    boolean approximate) {

  static Match of(int from, int next, Value value) {
    return new Match(from, next, value, null, false, false);
  }

  /** With a bound of its own. */
  static Match bound(int from, int next, Value value, @Nullable Bound bound) {
    return new Match(from, next, value, bound, false, false);
  }

  /** No number is named. */
  static Match implied(int from, int next, Value value, @Nullable Bound bound) {
    return new Match(from, next, value, bound, true, false);
  }

  /** "een dag of tien". */
  static Match about(int from, int next, Value value) {
    return new Match(from, next, value, null, false, true);
  }

  /** Words to step over. */
  static Match nothing(int from, int next) {
    return new Match(from, next, null, null, false, false);
  }
}
