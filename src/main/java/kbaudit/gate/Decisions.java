package kbaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;

/** Decisions × findings → which decisions hold today, and what is the matter with the others. */
public final class Decisions {
  private final Map<String, Decision> holding = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param whole true when everything was audited, so that a decision without a finding has lost it
   */
  public Decisions(
      List<Decision> decisions, List<Contradiction> findings, LocalDate today, boolean whole) {
    Map<String, Contradiction> byId =
        findings.stream()
            .collect(
                Collectors.toMap(
                    Contradiction::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    for (Decision decision : decisions) {
      Contradiction finding = byId.get(decision.finding());
      if (finding != null) {
        judge(decision, finding, today);
      } else if (whole) {
        problems.add(decision.place().problem("problem.decision.gone", decision.finding()));
      }
    }
  }

  private void judge(Decision decision, Contradiction finding, LocalDate today) {
    String texts = Decision.textsOf(finding);
    Decision.Place place = decision.place();
    Optional<LocalDate> expires = decision.expires().filter(today::isAfter);
    if (expires.isPresent()) {
      problems.add(place.problem("problem.decision.expired", finding.id(), expires.get()));
    } else if (decision.texts().isEmpty()) {
      problems.add(place.problem("problem.decision.unbound", finding.id(), texts));
    } else if (!decision.texts().get().equals(texts)) {
      problems.add(place.problem("problem.decision.reopened", finding.id(), texts));
    } else {
      holding.putIfAbsent(finding.id(), decision);
    }
  }

  public Optional<Decision> on(Contradiction finding) {
    return Optional.ofNullable(holding.get(finding.id()));
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
