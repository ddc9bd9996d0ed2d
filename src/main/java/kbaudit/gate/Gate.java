package kbaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;

/**
 * Findings → those that count. A decision goes before the baseline: it says more.
 *
 * @param counting in the order of the report
 * @param silenced in the order of the report
 */
public record Gate(List<Contradiction> counting, List<Silenced> silenced, List<Problem> problems) {
  public Gate {
    counting = List.copyOf(counting);
    silenced = List.copyOf(silenced);
    problems = List.copyOf(problems);
  }

  /**
   * What was accepted and decided before the run.
   *
   * @param file how problems call the baseline
   */
  public record Before(Baseline baseline, String file, List<Decision> decisions) {
    public Before {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * @param audited what was read, so that what is not found in it is solved
   */
  public static Gate of(
      List<Contradiction> findings, Before before, LocalDate today, Audited audited) {
    Decisions decisions = new Decisions(before.decisions(), findings, today, audited.all());
    Map<Contradiction, Accepted> known = before.baseline().recognise(findings, today);
    List<Contradiction> counting = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Contradiction finding : findings) {
      decided(finding, decisions)
          .or(() -> inBaseline(finding, known))
          .ifPresentOrElse(silenced::add, () -> counting.add(finding));
    }
    List<Problem> problems = new ArrayList<>(decisions.problems());
    problems.addAll(overdue(findings, before, today, audited));
    return new Gate(counting, silenced, problems);
  }

  private static Optional<Silenced> decided(Contradiction finding, Decisions decisions) {
    return decisions
        .on(finding)
        .map(
            d -> new Silenced(finding, Silenced.Reason.DECISION, d.summary(), Optional.of(d.by())));
  }

  private static Optional<Silenced> inBaseline(
      Contradiction finding, Map<Contradiction, Accepted> known) {
    return Optional.ofNullable(known.get(finding))
        .map(entry ->
            new Silenced(finding, Silenced.Reason.BASELINE, entry.reason(), entry.owner()));
  }

  private static List<Problem> overdue(
      List<Contradiction> findings, Before before, LocalDate today, Audited audited) {
    List<Problem> problems = new ArrayList<>();
    for (Accepted entry : before.baseline().expired(today)) {
      problems.add(
          Problem.warning(
              before.file(),
              0,
              0,
              "problem.baseline.expired",
              entry.finding().id(),
              entry.expires().map(LocalDate::toString).orElse("")));
    }
    int stale = before.baseline().stale(findings, audited).size();
    if (stale > 0) {
      problems.add(Problem.warning(before.file(), 0, 0, "problem.baseline.stale", stale));
    }
    return problems;
  }
}
