package kbaudit.contradiction;

/** What a pair of claims amounts to. */
public sealed interface Verdict {

  /** Same question, same answer (or answers that can both be true). */
  record Agree() implements Verdict {}

  /**
   * Same question, answers that cannot both be true.
   *
   * @param confidence calibrated probability that a careful reader agrees, 0 to 1
   */
  record Contradict(double confidence) implements Verdict {}

  /** Not the same question, or not enough to tell. */
  record CannotTell() implements Verdict {}
}
