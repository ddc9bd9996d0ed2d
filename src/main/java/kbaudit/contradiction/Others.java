package kbaudit.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;

/** The other pairs: what stands in a pair's way, and what speaks for it. */
record Others(Rivals rivals, Witnesses witnesses) {

  static Others of(List<Scored> pairs) {
    Shares.Both<Rivals, Witnesses> both =
        Shares.both(() -> Rivals.of(pairs), () -> Witnesses.of(pairs));
    return new Others(both.one(), both.other());
  }

  /**
   * The same after some claims went and others got other pairs.
   *
   * @param gone by identity
   * @param pairsOf all pairs of each of those others, by identity
   */
  Others with(Set<Claim> gone, Map<Claim, List<Scored>> pairsOf) {
    return new Others(rivals.with(pairsOf), witnesses.with(gone, pairsOf));
  }

  /**
   * The same after some claims got other pairs, all of which may give equal answers: those have no
   * witnesses.
   *
   * @param pairsOf all pairs of each of those, by identity
   */
  Others amongRivals(Map<Claim, List<Scored>> pairsOf) {
    return new Others(rivals.with(pairsOf), witnesses);
  }

  /** What a pair looks like among them. */
  FeatureVector features(Scored pair) {
    FeatureVector witnessed = witnesses.features(pair);
    FeatureVector all = new FeatureVector(rivals.features(pair), witnessed.size());
    all.putAll(witnessed);
    return all;
  }
}
