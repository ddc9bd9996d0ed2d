package kbaudit.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Decides, from the verdicts between facts and claims, which places each fact finds right and which
 * wrong. A claim that the comparison leaves open follows the claims that it was found to agree
 * with.
 */
public final class Referee {
  private static final double SAYS_SO = 0.5;

  /** As for findings: below it a difference is not even a note. */
  private static final double SAYS_OTHERWISE = 0.3;

  /** A claim that says so to one fact is not wrong by another that fits it about as well. */
  private static final double CLEARLY = 0.15;

  private static final Comparator<Judged> SUREST =
      Comparator.<Judged>comparingDouble(j -> -j.sameQuestion())
          .thenComparing(j -> j.pair().a().location());

  private Referee() {}

  /**
   * @param onFacts the verdicts between facts and claims
   * @param among those among the claims, at least the ones about claims that a fact rules on
   * @param channels all that were audited
   */
  public static List<FactCheck> check(
      Stated stated, List<Judged> onFacts, List<Judged> among, Set<String> channels) {
    Map<Claim, Judged> ruled = ruled(onFacts);
    follow(ruled, among);
    List<FactCheck> checks = new ArrayList<>();
    for (Fact fact : stated.facts()) {
      List<Judged> answering =
          ruled.values().stream().filter(j -> fact == stated.factOf(j.pair().a())).toList();
      checks.add(check(fact, answering, channels));
    }
    return checks;
  }

  /** True for a verdict by which a fact finds a claim right or wrong. */
  public static boolean rules(Judged judged) {
    return saysSo(judged) || saysOtherwise(judged);
  }

  private static boolean saysSo(Judged judged) {
    return judged.verdict() instanceof Verdict.Agree && judged.sameQuestion() >= SAYS_SO;
  }

  private static boolean saysOtherwise(Judged judged) {
    return judged.verdict() instanceof Verdict.Contradict
        && judged.sameQuestion() >= SAYS_OTHERWISE;
  }

  /** The verdict that counts for each claim: by the fact that fits it best. */
  private static Map<Claim, Judged> ruled(List<Judged> judged) {
    Map<Claim, Judged> right = new IdentityHashMap<>();
    Map<Claim, Judged> wrong = new IdentityHashMap<>();
    for (Judged j : judged.stream().sorted(SUREST).toList()) {
      if (saysSo(j)) {
        right.putIfAbsent(j.pair().b(), j);
      } else if (saysOtherwise(j)) {
        wrong.putIfAbsent(j.pair().b(), j);
      }
    }
    Map<Claim, Judged> ruled = new IdentityHashMap<>(right);
    wrong.forEach((claim, j) -> {
      Judged agrees = right.get(claim);
      if (agrees == null || j.sameQuestion() > agrees.sameQuestion() + CLEARLY) {
        ruled.put(claim, j);
      }
    });
    return ruled;
  }

  /** A claim that says exactly what a ruled one says, about the same question, is ruled alike. */
  private static void follow(Map<Claim, Judged> ruled, List<Judged> judged) {
    Map<Claim, Judged> direct = new IdentityHashMap<>(ruled);
    for (Judged j : judged.stream().sorted(SUREST).toList()) {
      if (saysSo(j) && j.relation() == Relation.EQUAL) {
        follow(j.pair().a(), direct.get(j.pair().b()), j, ruled);
        follow(j.pair().b(), direct.get(j.pair().a()), j, ruled);
      }
    }
  }

  private static void follow(
      Claim claim, @Nullable Judged leader, Judged agreement, Map<Claim, Judged> ruled) {
    if (leader == null || ruled.containsKey(claim)) {
      return;
    }
    double confidence = Math.min(leader.sameQuestion(), agreement.sameQuestion());
    ClaimPair pair = new ClaimPair(leader.pair().a(), claim, agreement.pair().likeness(), 1);
    Verdict verdict =
        leader.verdict() instanceof Verdict.Agree
            ? leader.verdict()
            : new Verdict.Contradict(confidence);
    ruled.put(claim, new Judged(pair, verdict, leader.relation(), confidence, Map.of()));
  }

  private static FactCheck check(Fact fact, List<Judged> answering, Set<String> channels) {
    List<Told> right = new ArrayList<>();
    List<Told> wrong = new ArrayList<>();
    Set<String> silent = new TreeSet<>(channels);
    Set<Reading> otherwise = Collections.newSetFromMap(new IdentityHashMap<>());
    answering.stream()
        .filter(j -> !(j.verdict() instanceof Verdict.Agree))
        .forEach(j -> otherwise.add(j.pair().b().reading()));
    for (Judged j : answering) {
      boolean agrees = j.verdict() instanceof Verdict.Agree;
      if (agrees && otherwise.contains(j.pair().b().reading())) {
        continue; // "free of charge up to 24 hours before": right about the price only
      }
      Testimony.of(j, fact)
          .ifPresent(told -> {
            (agrees ? right : wrong).add(told);
            silent.remove(told.saying().channel());
          });
    }
    right.sort(Testimony.PLACE);
    wrong.sort(Testimony.PLACE);
    return new FactCheck(fact, right, wrong, List.copyOf(silent));
  }
}
