package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.value.Relation;

/**
 * What other pairs say for or against a difference: that a third text which agrees with one side
 * differs from the other too; that the same two sentences, or others of the same two entries, give
 * different or equal answers besides.
 */
final class Witnesses {
  private static final int FEATURES = 4;

  /** First score from which a pair is heard. */
  private static final double HEARD = 0.05;

  /** The pairs of each claim that are heard. */
  private final Amended<Claim, List<Scored>> heard;

  /** The same pairs by the two entries that they stand in. */
  private final Amended<Entries, BetweenEntries> between;

  private Witnesses(Amended<Claim, List<Scored>> heard, Amended<Entries, BetweenEntries> between) {
    this.heard = heard;
    this.between = between;
  }

  /** Keys of two entries, in order. */
  private record Entries(String one, String other) {
    static Entries of(Scored s) {
      String a = s.pair().a().entryKey();
      String b = s.pair().b().entryKey();
      return a.compareTo(b) <= 0 ? new Entries(a, b) : new Entries(b, a);
    }
  }

  static Witnesses of(List<Scored> pairs) {
    Map<Claim, List<Scored>> pairsOf = new IdentityHashMap<>();
    for (Scored s : pairs) {
      Shares.giveWay();
      if (s.score() >= HEARD) {
        pairsOf.computeIfAbsent(s.pair().a(), claim -> new ArrayList<>()).add(s);
        pairsOf.computeIfAbsent(s.pair().b(), claim -> new ArrayList<>()).add(s);
      }
    }
    return new Witnesses(Amended.byIdentity(), Amended.byEquality()).with(Set.of(), pairsOf);
  }

  /**
   * The same after some claims went and others got other pairs.
   *
   * @param gone by identity
   * @param pairsOf all pairs of each of those others, by identity
   */
  Witnesses with(Set<Claim> gone, Map<Claim, List<Scored>> pairsOf) {
    Map<Claim, List<Scored>> later = new IdentityHashMap<>();
    Set<Scored> out = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Scored> in = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.forEach(claim -> out.addAll(pairs(claim)));
    pairsOf.forEach((claim, pairs) -> {
      List<Scored> some = pairs.stream().filter(s -> s.score() >= HEARD).toList();
      out.addAll(pairs(claim));
      in.addAll(some);
      later.put(claim, some);
    });
    Map<Entries, List<Scored>> leaving = new HashMap<>();
    Map<Entries, List<Scored>> coming = new HashMap<>();
    out.forEach(s -> leaving.computeIfAbsent(Entries.of(s), e -> new ArrayList<>()).add(s));
    in.forEach(s -> coming.computeIfAbsent(Entries.of(s), e -> new ArrayList<>()).add(s));
    Map<Entries, BetweenEntries> changed = new HashMap<>();
    leaving.forEach((entries, pairs) -> changed.put(entries, besides(entries).without(pairs)));
    coming.forEach((entries, pairs) ->
        changed.put(entries, changed.getOrDefault(entries, besides(entries)).with(pairs)));
    return new Witnesses(heard.with(later), between.with(changed));
  }

  /** Nothing for a pair that does not differ. */
  FeatureVector features(Scored s) {
    FeatureVector f = new FeatureVector(FEATURES);
    if (s.relation() == Relation.DIFFERENT) {
      Claim a = s.pair().a();
      Claim b = s.pair().b();
      f.put("supported", Math.max(support(a, b), support(b, a)));
      BetweenEntries besides = besides(Entries.of(s));
      f.put("differsElsewhere", besides.differsElsewhere(s));
      f.put("differsHere", besides.here(s, Relation.DIFFERENT));
      f.put("agreesHere", besides.here(s, Relation.EQUAL));
    }
    return f;
  }

  private BetweenEntries besides(Entries entries) {
    return between.getOrDefault(entries, BetweenEntries.NOTHING);
  }

  /** How surely a third claim agrees with the one and differs from the other. */
  private double support(Claim one, Claim other) {
    double best = 0;
    for (Scored agreeing : pairs(one)) {
      if (agreeing.relation() == Relation.EQUAL && agreeing.score() > best) {
        double both = Math.min(agreeing.score(), difference(other, partner(agreeing, one)));
        best = Math.max(best, both);
      }
    }
    return best;
  }

  private double difference(Claim claim, Claim from) {
    for (Scored s : pairs(claim)) {
      if (s.relation() == Relation.DIFFERENT && partner(s, claim) == from) {
        return s.score();
      }
    }
    return 0;
  }

  private List<Scored> pairs(Claim claim) {
    return heard.getOrDefault(claim, List.of());
  }

  private static Claim partner(Scored pair, Claim claim) {
    return pair.pair().a() == claim ? pair.pair().b() : pair.pair().a();
  }
}
