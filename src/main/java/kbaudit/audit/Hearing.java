package kbaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.facts.Fact;
import kbaudit.facts.FactCheck;
import kbaudit.facts.Referee;
import kbaudit.facts.Stated;

/**
 * The facts that hold today against all texts.
 *
 * @param problems facts that rule nothing: their time is over, or kbaudit finds nothing in them
 */
record Hearing(List<FactCheck> checks, List<Problem> problems) {

  /** Without facts. */
  static final Hearing NOTHING = new Hearing(List.of(), List.of());

  static Hearing of(Audit.Understood understood, Judgement judgement) {
    AuditOptions options = understood.options();
    List<Fact> holding =
        options.facts().stream()
            .filter(fact -> fact.hasBegun(options.today()) && !fact.hasEnded(options.today()))
            .toList();
    Stated stated = judgement.stated(holding, understood.reader(), options.kinds());
    List<Problem> problems = new ArrayList<>();
    options.facts().stream()
        .filter(fact -> fact.hasEnded(options.today()))
        .map(fact -> warning(fact, "problem.facts.ended", fact.until().orElseThrow()))
        .forEach(problems::add);
    if (options.isWhole()) {
      stated.mute().stream()
          .map(fact -> warning(fact, "problem.facts.states-nothing", fact.answer().value()))
          .forEach(problems::add);
    }
    return new Hearing(checks(stated, understood, judgement), problems);
  }

  private static List<FactCheck> checks(
      Stated stated, Audit.Understood understood, Judgement judgement) {
    if (stated.facts().isEmpty()) {
      return List.of();
    }
    Set<String> channels = Audit.perChannel(understood.entries()).keySet();
    Judgement.Heard heard = judgement.hear(stated);
    return Referee.check(stated, heard.verdicts(), heard.among(), channels);
  }

  private static Problem warning(Fact fact, String key, Object argument) {
    Location place = fact.place();
    return Problem.warning(place.path(), place.line(), place.column(), key, argument);
  }
}
