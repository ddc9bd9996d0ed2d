package kbaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.contradiction.Contradiction;

/**
 * The findings a team accepted when it began, sorted by id. It only shrinks by itself: {@link
 * #update} follows texts that move and drops what was solved, and never takes in what is new.
 */
public record Baseline(List<Accepted> entries) {
  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries =
        entries.stream()
            .sorted(Comparator.comparing((Accepted entry) -> entry.finding().id()))
            .toList();
  }

  /** Every finding with the same reason. */
  public static Baseline of(List<Contradiction> findings, Accepting accepting) {
    return new Baseline(findings.stream().map(accepting::of).toList());
  }

  /** Why, by whom and until when findings are accepted. */
  public record Accepting(
      String reason, Optional<String> owner, LocalDate since, Optional<LocalDate> expires) {
    Accepted of(Contradiction finding) {
      return new Accepted(Remembered.of(finding), reason, owner, since, expires);
    }
  }

  private List<Remembered> findings() {
    return entries.stream().map(Accepted::finding).toList();
  }

  /** Findings that stand in the baseline and have not expired, each with its entry. */
  public Map<Contradiction, Accepted> recognise(List<Contradiction> findings, LocalDate today) {
    List<Accepted> holding = entries.stream().filter(entry -> entry.holdsOn(today)).toList();
    return new Baseline(holding).recognise(findings);
  }

  private Map<Contradiction, Accepted> recognise(List<Contradiction> findings) {
    if (entries.isEmpty()) {
      return Map.of();
    }
    Recognition recognition = Recognition.of(findings(), findings);
    Map<Remembered, Accepted> byFinding = new IdentityHashMap<>();
    entries.forEach(entry -> byFinding.put(entry.finding(), entry));
    Map<Contradiction, Accepted> recognised = new IdentityHashMap<>();
    for (Contradiction finding : findings) {
      recognition
          .of(finding)
          .map(byFinding::get)
          .ifPresent(entry -> recognised.put(finding, entry));
    }
    return recognised;
  }

  /** Entries of which nothing is left in the texts. */
  public List<Accepted> stale(List<Contradiction> findings, Audited audited) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Set<Remembered> gone = new HashSet<>(Recognition.of(findings(), findings).gone());
    return entries.stream()
        .filter(entry -> gone.contains(entry.finding()) && audited.covers(entry.finding()))
        .toList();
  }

  public List<Accepted> expired(LocalDate today) {
    return entries.stream().filter(entry -> !entry.holdsOn(today)).toList();
  }

  /** Without the stale entries; the others stay as they are. */
  public Baseline prune(List<Contradiction> findings, Audited audited) {
    List<Accepted> left = new ArrayList<>(entries);
    left.removeAll(stale(findings, audited));
    return new Baseline(left);
  }

  /**
   * What is left of it in the texts of today, as they are today.
   *
   * @param accepting also takes in what is new
   */
  public Baseline update(
      List<Contradiction> findings, Audited audited, Optional<Accepting> accepting) {
    Map<Contradiction, Accepted> recognised = recognise(findings);
    List<Accepted> updated =
        entries.stream()
            .filter(entry -> !audited.covers(entry.finding()))
            .filter(entry -> !recognised.containsValue(entry))
            .collect(Collectors.toCollection(ArrayList::new));
    for (Contradiction finding : findings) {
      Optional.ofNullable(recognised.get(finding))
          .map(entry -> entry.as(Remembered.of(finding)))
          .or(() -> accepting.map(as -> as.of(finding)))
          .ifPresent(updated::add);
    }
    return new Baseline(updated);
  }
}
