package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Judge.Comparable;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Judge.Models;
import kbaudit.value.Relation;

/**
 * The verdicts that findings come of. Most pairs give equal answers, and most of those lead
 * nowhere: a finding begins with a difference, and another claim joins it only because it agrees
 * with one that is in it. So the differences come first, with the other pairs of their claims,
 * which are their rivals and witnesses; then the pairs of equal answers of the claims that may be
 * told, with the rivals of those; and so on from whatever agrees. Every verdict given is the one
 * that judging all pairs would give.
 */
final class Pursuit {
  private final List<Comparable> pairs;
  private final Function<List<Comparable>, List<Scored>> look;
  private final Models models;

  /** Which of the pairs each claim is in. */
  private final Map<Claim, List<Integer>> placesOf = new IdentityHashMap<>();

  /** Which of the pairs have been looked at. */
  private final BitSet seen = new BitSet();

  /** What was seen of the pairs of each claim; all there is to see of those that are judged. */
  private final Map<Claim, List<Scored>> scoresOf = new IdentityHashMap<>();

  private final Map<ClaimPair, Judged> verdicts = new IdentityHashMap<>();

  /** Claims that a finding may have, those of which the equal answers are still to be judged. */
  private final Set<Claim> told = identities();

  /**
   * @param pairs all that can be compared
   * @param look scores some of them, but for those that their texts explain
   */
  Pursuit(List<Comparable> pairs, Function<List<Comparable>, List<Scored>> look, Models models) {
    this.pairs = pairs;
    this.look = look;
    this.models = models;
    for (int place = 0; place < pairs.size(); place++) {
      Integer number = place;
      ClaimPair pair = pairs.get(place).pair();
      placesOf.computeIfAbsent(pair.a(), claim -> new ArrayList<>()).add(number);
      placesOf.computeIfAbsent(pair.b(), claim -> new ArrayList<>()).add(number);
    }
  }

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** In the order of the pairs. */
  List<Judged> judged() {
    List<Scored> first = see(aroundDifferences());
    Others others = Others.of(first);
    Collection<Claim> next = decide(first.stream().filter(Pursuit::differs).toList(), others);
    while (!next.isEmpty()) {
      List<Scored> equal = equal(next);
      others = others.amongRivals(rivals(equal));
      next = decide(equal, others);
    }
    List<Judged> judged = new ArrayList<>();
    for (Comparable one : pairs) {
      Judged verdict = verdicts.get(one.pair());
      if (verdict != null) {
        judged.add(verdict);
      }
    }
    return judged;
  }

  private static boolean differs(Scored scored) {
    return scored.relation() == Relation.DIFFERENT;
  }

  /** The pairs of all claims that differ from another, and what else is said in both sentences. */
  private BitSet aroundDifferences() {
    BitSet around = new BitSet();
    Map<Reading, Set<Reading>> sentences = new IdentityHashMap<>();
    Set<Claim> differing = identities();
    for (Comparable one : pairs) {
      if (one.relation() == Relation.DIFFERENT) {
        Claim a = one.pair().a();
        Claim b = one.pair().b();
        differing.add(a);
        differing.add(b);
        sentences.computeIfAbsent(a.reading(), reading -> identities()).add(b.reading());
      }
    }
    for (int place = 0; place < pairs.size(); place++) {
      Claim a = pairs.get(place).pair().a();
      Claim b = pairs.get(place).pair().b();
      around.set(
          place,
          differing.contains(a)
              || differing.contains(b)
              || sentences.getOrDefault(a.reading(), Set.of()).contains(b.reading()));
    }
    return around;
  }

  /** What can be seen of those of these pairs that have not been looked at. */
  private List<Scored> see(BitSet places) {
    BitSet fresh = (BitSet) places.clone();
    fresh.andNot(seen);
    seen.or(fresh);
    List<Scored> scored = look.apply(fresh.stream().mapToObj(pairs::get).toList());
    for (Scored one : scored) {
      scoresOf.computeIfAbsent(one.pair().a(), claim -> new ArrayList<>()).add(one);
      scoresOf.computeIfAbsent(one.pair().b(), claim -> new ArrayList<>()).add(one);
    }
    return scored;
  }

  /** The claims that may be told because of these verdicts, and were not before. */
  private Collection<Claim> decide(List<Scored> scored, Others others) {
    List<Judged> judged = Judge.decide(scored, others, models);
    Set<Claim> fresh = identities();
    for (Judged one : judged) {
      verdicts.put(one.pair(), one);
      if (Findings.mayTell(one)) {
        for (Claim claim : List.of(one.pair().a(), one.pair().b())) {
          if (told.add(claim)) {
            fresh.add(claim);
          }
        }
      }
    }
    return fresh;
  }

  /** The pairs of these claims that are worth a verdict and have none. */
  private List<Scored> equal(Collection<Claim> claims) {
    Set<Scored> equal = identities();
    for (Claim claim : claims) {
      for (Scored one : scoresOf.getOrDefault(claim, List.of())) {
        if (!one.features().isEmpty() && !verdicts.containsKey(one.pair())) {
          equal.add(one);
        }
      }
    }
    return List.copyOf(equal);
  }

  /** All pairs of the claims in these. */
  private Map<Claim, List<Scored>> rivals(List<Scored> equal) {
    Map<Claim, List<Scored>> rivals = new IdentityHashMap<>();
    BitSet places = new BitSet();
    for (Scored one : equal) {
      for (Claim claim : List.of(one.pair().a(), one.pair().b())) {
        rivals.put(claim, List.of());
        Objects.requireNonNull(placesOf.get(claim)).forEach(places::set);
      }
    }
    see(places);
    rivals.replaceAll((claim, none) -> Objects.requireNonNull(scoresOf.get(claim)));
    return rivals;
  }
}
