package kbaudit.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Problem;

/**
 * What a team has to tidy up among its own marks: comments that ignore nothing, decisions that were
 * reopened, entries of the baseline that expired or were solved. Counts like a finding that is a
 * warning.
 *
 * @param id stays the same when the mark moves to another line of its file
 */
public record Upkeep(Problem problem, String id) {
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

  public static List<Problem> in(List<Problem> problems) {
    return problems.stream().filter(problem -> KEYS.contains(problem.key())).toList();
  }

  /** The same, each with an id that no other has. */
  public static List<Upkeep> named(List<Problem> problems) {
    Map<String, Integer> times = new HashMap<>();
    List<Upkeep> named = new ArrayList<>();
    for (Problem problem : in(problems)) {
      String about = about(problem);
      int time = times.merge(problem.key() + problem.path() + "\u0000" + about, 1, Integer::sum);
      named.add(
          new Upkeep(
              problem,
              "upkeep-"
                  + TextsName.of(
                      List.of(problem.key(), problem.path(), about, String.valueOf(time)))));
    }
    return named;
  }

  /** The finding or the rule that it names first; a count or a date changes from run to run. */
  private static String about(Problem problem) {
    return problem.arguments().stream()
        .limit(1)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("");
  }
}
