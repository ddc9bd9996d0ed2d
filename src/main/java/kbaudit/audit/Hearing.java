package kbaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kbaudit.contradiction.Judge;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.facts.Fact;
import kbaudit.facts.FactCheck;
import kbaudit.facts.Referee;

/**
 * The facts that hold today against all texts.
 *
 * @param problems facts that rule nothing: their time is over, or kbaudit finds nothing in them
 */
record Hearing(List<FactCheck> checks, List<Problem> problems) {

  static Hearing of(Audit.Understood understood, List<Judge.Judged> judged) {
    AuditOptions options = understood.options();
    Referee referee = new Referee(understood.reader(), understood.lexicon(), options.kinds());
    List<Fact> holding = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Fact fact : options.facts()) {
      if (fact.hasEnded(options.today())) {
        problems.add(warning(fact, "problem.facts.ended", fact.until().orElseThrow()));
      } else if (fact.hasBegun(options.today())) {
        if (referee.claims(fact).isEmpty() && options.isWhole()) {
          problems.add(warning(fact, "problem.facts.states-nothing", fact.answer().value()));
        }
        holding.add(fact);
      }
    }
    Set<String> channels = Audit.perChannel(understood.entries()).keySet();
    List<FactCheck> checks =
        holding.isEmpty()
            ? List.of()
            : referee.check(holding, understood.claims(), judged, channels);
    return new Hearing(checks, problems);
  }

  private static Problem warning(Fact fact, String key, Object argument) {
    Location place = fact.place();
    return Problem.warning(place.path(), place.line(), place.column(), key, argument);
  }
}
