package kbaudit.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;

/**
 * Everything facts have to say about an audit.
 *
 * @param checks one per fact, in the order of the file
 * @param rulings by the id of the finding they are about; a finding that no fact knows has none
 */
public record FactSheet(List<FactCheck> checks, Map<String, Ruling> rulings) {
  /** Without facts. */
  public static final FactSheet NONE = new FactSheet(List.of(), Map.of());

  private static final Comparator<Contradiction> WORST =
      Comparator.comparing(Contradiction::severity)
          .thenComparingDouble(finding -> -finding.confidence());

  public FactSheet {
    checks = List.copyOf(checks);
    rulings = Map.copyOf(rulings);
  }

  /** Rulings on these findings, and on findings of facts. */
  public static FactSheet of(List<FactCheck> checks, List<Contradiction> findings) {
    Map<String, Ruling> rulings = new TreeMap<>();
    findings.forEach(finding ->
        Ruling.of(finding, checks).ifPresent(ruling -> rulings.put(finding.id(), ruling)));
    return new FactSheet(checks, rulings);
  }

  public Optional<Ruling> on(Contradiction finding) {
    return Optional.ofNullable(rulings.get(finding.id()));
  }

  /**
   * The findings with what the facts add. A finding in which a place contradicts a fact is at least
   * as sure as that; places that no finding tells of, because all channels give the same wrong
   * answer or only one gives any, make a finding together with their fact.
   */
  public static List<Contradiction> withFacts(
      List<Contradiction> findings, List<FactCheck> checks) {
    List<Contradiction> all = new ArrayList<>();
    findings.forEach(finding -> all.add(raised(finding, checks)));
    for (FactCheck check : checks) {
      Map<Object, List<Told>> untold = new LinkedHashMap<>();
      check.wrong().stream()
          .filter(told -> findings.stream().noneMatch(finding -> tells(finding, told.saying())))
          .forEach(told ->
              told.dispute()
                  .ifPresent(
                      d -> untold.computeIfAbsent(d.rule(), rule -> new ArrayList<>()).add(told)));
      untold.values().stream().map(places -> FactFinding.of(check, places)).forEach(all::add);
    }
    // The sort is stable: what facts leave alone stays in its order.
    all.sort(WORST);
    return all;
  }

  private static boolean tells(Contradiction finding, Saying saying) {
    return says(finding).anyMatch(said -> said.location().equals(saying.location()));
  }

  private static Stream<Saying> says(Contradiction finding) {
    return finding.answers().stream().map(Answer::says).flatMap(Collection::stream);
  }

  private static Contradiction raised(Contradiction finding, List<FactCheck> checks) {
    return checks.stream()
        .flatMap(check -> check.wrong().stream())
        .filter(told -> tells(finding, told.saying()))
        .flatMap(told -> told.dispute().stream())
        .filter(dispute -> dispute.rule() == finding.rule())
        .min(WORST)
        .filter(worst -> WORST.compare(worst, finding) < 0)
        .map(worst -> with(finding, worst.severity(), worst.confidence()))
        .orElse(finding);
  }

  private static Contradiction with(Contradiction finding, Severity severity, double confidence) {
    return new Contradiction(
        finding.id(),
        finding.rule(),
        severity,
        confidence,
        finding.question(),
        finding.language(),
        finding.answers());
  }
}
