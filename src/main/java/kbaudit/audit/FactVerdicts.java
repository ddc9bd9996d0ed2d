package kbaudit.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.StandingJudge;
import kbaudit.facts.Fact;
import kbaudit.facts.Referee;
import kbaudit.facts.Stated;

/** The verdicts between facts and claims, remembered as long as both stay what they are. */
final class FactVerdicts {
  private final Map<Claim, List<Judged>> verdicts = new IdentityHashMap<>();
  private Stated stated = Stated.NOTHING;

  /** What these facts state; as before, when they are the ones of the last time. */
  Stated stated(List<Fact> facts, Claims reading, Set<ClaimKind> kinds) {
    return stated.isOf(facts) ? stated : Stated.of(facts, reading, kinds);
  }

  /** Without claims that are there no more. */
  void forget(Set<Claim> gone) {
    verdicts.keySet().removeAll(gone);
  }

  /**
   * Judges what has not been judged yet.
   *
   * @param claims all there are
   * @param rarity of the terms of the claims, and of the facts
   * @return the verdicts by which a fact finds one of them right or wrong, in their order
   */
  List<Judged> of(Stated facts, List<Claim> claims, StandingJudge judge, Rarity rarity) {
    if (facts != stated) {
      stated = facts;
      verdicts.clear();
      judge.admit(facts.claims());
    }
    List<Claim> unheard = claims.stream().filter(c -> !verdicts.containsKey(c)).toList();
    List<ClaimPair> pairs = facts.pairs(unheard, rarity);
    unheard.forEach(claim -> verdicts.put(claim, new ArrayList<>()));
    judge.aside(pairs, rarity).stream()
        .filter(Referee::rules)
        .forEach(judged -> Objects.requireNonNull(verdicts.get(judged.pair().b())).add(judged));
    return claims.stream()
        .flatMap(claim -> Objects.requireNonNull(verdicts.get(claim)).stream())
        .toList();
  }
}
