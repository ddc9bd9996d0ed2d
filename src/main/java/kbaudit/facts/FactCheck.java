package kbaudit.facts;

import java.util.List;

/**
 * One fact against all texts.
 *
 * @param right places that say so, in order of channel and place
 * @param wrong places that say otherwise, in the same order
 * @param silent channels in which no place answers the question, sorted
 */
public record FactCheck(Fact fact, List<Told> right, List<Told> wrong, List<String> silent) {
  public FactCheck {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    silent = List.copyOf(silent);
  }

  /** How many places still give an answer that held before. */
  public long old() {
    return wrong.stream().filter(Told::old).count();
  }
}
