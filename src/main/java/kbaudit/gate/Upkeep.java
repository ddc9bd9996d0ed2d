package kbaudit.gate;

import java.util.List;
import java.util.Set;
import kbaudit.document.Problem;

/**
 * What a team has to tidy up among its own marks: comments that ignore nothing, decisions that were
 * reopened, entries of the baseline that expired or were solved. Counts like a finding that is a
 * warning.
 */
public final class Upkeep {
  private static final Set<String> KEYS =
      Set.of(
          "problem.ignore.reason",
          "problem.ignore.rule",
          "problem.ignore.unused",
          "problem.decision.expired",
          "problem.decision.gone",
          "problem.decision.reopened",
          "problem.decision.unbound",
          "problem.baseline.expired",
          "problem.baseline.stale");

  private Upkeep() {}

  public static List<Problem> in(List<Problem> problems) {
    return problems.stream().filter(problem -> KEYS.contains(problem.key())).toList();
  }
}
