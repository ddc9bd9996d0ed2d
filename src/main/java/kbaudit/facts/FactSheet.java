package kbaudit.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Location;

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
    Mentions mentions = new Mentions(checks);
    Map<String, Ruling> rulings = new TreeMap<>();
    findings.forEach(finding ->
        Ruling.of(finding, mentions).ifPresent(ruling -> rulings.put(finding.id(), ruling)));
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
    Mentions mentions = new Mentions(checks);
    List<Contradiction> all = new ArrayList<>();
    Set<Location> places = new HashSet<>();
    for (Contradiction finding : findings) {
      all.add(raised(finding, mentions));
      says(finding).map(Saying::location).forEach(places::add);
    }
    for (FactCheck check : checks) {
      Map<Object, List<Told>> untold = new LinkedHashMap<>();
      check.wrong().stream()
          .filter(told -> !places.contains(told.saying().location()))
          .forEach(told ->
              told.dispute()
                  .ifPresent(
                      d -> untold.computeIfAbsent(d.rule(), rule -> new ArrayList<>()).add(told)));
      untold.values().stream().map(some -> FactFinding.of(check, some)).forEach(all::add);
    }
    // The sort is stable: what facts leave alone stays in its order.
    all.sort(WORST);
    return all;
  }

  private static Stream<Saying> says(Contradiction finding) {
    return finding.answers().stream().map(Answer::says).flatMap(Collection::stream);
  }

  private static Contradiction raised(Contradiction finding, Mentions mentions) {
    return mentions
        .of(finding)
        .flatMap(mention -> mention.dispute().stream())
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
