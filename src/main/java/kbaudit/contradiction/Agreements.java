package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Location;
import kbaudit.value.Relation;

/**
 * Verdicts → questions on which channels agree, so that a report can show what is in order beside
 * what is not. The surest agreement opens a group; a claim joins when it agrees with at least half
 * of it. Claims of a finding stay out: their question is told there.
 */
public final class Agreements {
  private static final Comparator<Agreement> WIDEST =
      Comparator.<Agreement>comparingLong(a -> -a.width())
          .thenComparing(Agreement::question)
          .thenComparing(a -> a.answers().getFirst().says().getFirst().location());

  private final Map<Claim, Map<Claim, Boolean>> agreeing = new IdentityHashMap<>();
  private final Map<Claim, List<Claim>> groupOf = new IdentityHashMap<>();
  private final List<List<Claim>> groups = new ArrayList<>();
  private final Set<Location> told = new HashSet<>();

  private Agreements(List<Contradiction> findings) {
    findings.forEach(f -> f.answers().forEach(a -> a.says().forEach(s -> told.add(s.location()))));
  }

  /** The question that most channels answer first. */
  public static List<Agreement> of(List<Judged> judged, List<Contradiction> findings) {
    Agreements agreements = new Agreements(findings);
    List<Judged> surestFirst =
        judged.stream()
            .filter(j -> j.verdict() instanceof Verdict.Agree)
            .sorted(Comparator.comparingDouble(j -> -j.sameQuestion()))
            .toList();
    surestFirst.forEach(agreements::note);
    surestFirst.forEach(agreements::group);
    return agreements.groups.stream()
        .map(Agreements::agreement)
        .filter(a -> a.width() > 1)
        .sorted(WIDEST)
        .toList();
  }

  private void note(Judged j) {
    agreeing.computeIfAbsent(j.pair().a(), k -> new IdentityHashMap<>()).put(j.pair().b(), true);
    agreeing.computeIfAbsent(j.pair().b(), k -> new IdentityHashMap<>()).put(j.pair().a(), true);
  }

  private void group(Judged j) {
    Claim a = j.pair().a();
    Claim b = j.pair().b();
    if (told.contains(a.location()) || told.contains(b.location())) {
      return;
    }
    if (!groupOf.containsKey(a) && !groupOf.containsKey(b)) {
      List<Claim> group = new ArrayList<>();
      groups.add(group);
      join(a, group);
      join(b, group);
    } else if (!groupOf.containsKey(b)) {
      joinIfFits(b, groupOf.getOrDefault(a, List.of()));
    } else if (!groupOf.containsKey(a)) {
      joinIfFits(a, groupOf.getOrDefault(b, List.of()));
    }
  }

  private void joinIfFits(Claim claim, List<Claim> group) {
    Map<Claim, Boolean> with = agreeing.getOrDefault(claim, Map.of());
    boolean sameEntry = group.stream().anyMatch(claim::sameEntry);
    long friends = group.stream().filter(with::containsKey).count();
    if (!sameEntry && 2 * friends >= group.size()) {
      join(claim, group);
    }
  }

  private void join(Claim claim, List<Claim> group) {
    group.add(claim);
    groupOf.put(claim, group);
  }

  private static Agreement agreement(List<Claim> members) {
    List<List<Claim>> same = new ArrayList<>();
    members.sort(Findings.PLACE);
    for (Claim claim : members) {
      same.stream()
          .filter(answer -> Comparison.of(answer.getFirst(), claim) == Relation.EQUAL)
          .findFirst()
          .ifPresentOrElse(
              answer -> answer.add(claim),
              () -> same.add(new ArrayList<>(Collections.singleton(claim))));
    }
    Claim asks = Questions.best(members);
    List<Answer> answers = same.stream().map(Findings::answer).toList();
    return new Agreement(
        asks.kind(), Questions.of(asks), asks.reading().sentence().language(), answers);
  }
}
