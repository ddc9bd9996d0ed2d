package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Shares;
import kbaudit.candidate.Spelling;
import kbaudit.claim.Claim;

/**
 * Takes the crowd out of a likeness: a sentence in general words is a bit like everything, so its
 * likeness to one other says less than the same figure between two that resemble nobody else.
 */
final class Crowd {
  private static final int NEAREST = 5;

  private final Spelling spelling;
  private final Map<Claim, Double> around;

  private Crowd(Spelling spelling, Map<Claim, Double> around) {
    this.spelling = spelling;
    this.around = around;
  }

  Crowd(List<ClaimPair> pairs, Spelling spelling) {
    this(spelling, new IdentityHashMap<>());
    Map<Claim, List<Double>> likenesses = new IdentityHashMap<>();
    for (ClaimPair pair : pairs) {
      Shares.giveWay();
      double alike = spelling.whole(pair.a(), pair.b());
      likenesses.computeIfAbsent(pair.a(), claim -> new ArrayList<>()).add(alike);
      likenesses.computeIfAbsent(pair.b(), claim -> new ArrayList<>()).add(alike);
    }
    likenesses.forEach((claim, all) -> around.put(claim, mean(all)));
  }

  /**
   * The same after some claims came, whose pairs these are. The others keep their crowd: one
   * neighbour more or less hardly changes it.
   */
  Crowd with(List<ClaimPair> pairs, Spelling later) {
    Map<Claim, Double> all = new IdentityHashMap<>(around);
    new Crowd(pairs, later).around.forEach(all::putIfAbsent);
    return new Crowd(later, all);
  }

  private static double mean(List<Double> all) {
    all.sort(Collections.reverseOrder());
    List<Double> nearest = all.subList(0, Math.min(NEAREST, all.size()));
    return nearest.stream().mapToDouble(x -> x).average().orElse(0);
  }

  /** 0 to about 2; 1 when the pair is as alike as either side is to its nearest few. */
  double closeness(Claim a, Claim b) {
    double usual = around.getOrDefault(a, 0.0) * around.getOrDefault(b, 0.0);
    return usual == 0 ? 0 : spelling.whole(a, b) / Math.sqrt(usual);
  }
}
