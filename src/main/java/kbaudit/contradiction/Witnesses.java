package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collection;
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

  /** What is heard of each claim. */
  private final Amended<Claim, Heard> heard;

  /** The same pairs by the two entries that they stand in. */
  private final Amended<Entries, BetweenEntries> between;

  private Witnesses(Amended<Claim, Heard> heard, Amended<Entries, BetweenEntries> between) {
    this.heard = heard;
    this.between = between;
  }

  /** Files and ids of two entries, in order. */
  private record Entries(String path, String id, String otherPath, String otherId) {
    static Entries of(Scored s) {
      Claim a = s.pair().a();
      Claim b = s.pair().b();
      int order = a.path().compareTo(b.path());
      return order < 0 || (order == 0 && a.entryId().compareTo(b.entryId()) <= 0)
          ? new Entries(a.path(), a.entryId(), b.path(), b.entryId())
          : new Entries(b.path(), b.entryId(), a.path(), a.entryId());
    }
  }

  static Witnesses of(List<Scored> pairs) {
    List<Scored> loud = heard(pairs);
    Map<Claim, List<Scored>> pairsOf = new IdentityHashMap<>();
    for (Scored s : loud) {
      Shares.giveWay();
      pairsOf.computeIfAbsent(s.pair().a(), claim -> new ArrayList<>()).add(s);
      pairsOf.computeIfAbsent(s.pair().b(), claim -> new ArrayList<>()).add(s);
    }
    Map<Claim, Heard> heard = new IdentityHashMap<>();
    pairsOf.forEach((claim, some) -> heard.put(claim, Heard.of(claim, some)));
    Map<Entries, BetweenEntries> between = new HashMap<>();
    byEntries(loud)
        .forEach((entries, some) -> between.put(entries, BetweenEntries.NOTHING.with(some)));
    return new Witnesses(
        Amended.<Claim, Heard>byIdentity().with(heard),
        Amended.<Entries, BetweenEntries>byEquality().with(between));
  }

  private static List<Scored> heard(List<Scored> pairs) {
    return pairs.stream().filter(s -> s.score() >= HEARD).toList();
  }

  private static Map<Entries, List<Scored>> byEntries(Collection<Scored> pairs) {
    Map<Entries, List<Scored>> some = new HashMap<>();
    pairs.forEach(s -> some.computeIfAbsent(Entries.of(s), e -> new ArrayList<>()).add(s));
    return some;
  }

  /**
   * The same after some claims went and others got other pairs.
   *
   * @param gone by identity
   * @param pairsOf all pairs of each of those others, by identity
   */
  Witnesses with(Set<Claim> gone, Map<Claim, List<Scored>> pairsOf) {
    Map<Claim, Heard> later = new IdentityHashMap<>();
    Set<Scored> out = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Scored> in = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.forEach(claim -> out.addAll(heard(claim).pairs()));
    pairsOf.forEach((claim, pairs) -> {
      List<Scored> some = heard(pairs);
      out.addAll(heard(claim).pairs());
      in.addAll(some);
      later.put(claim, Heard.of(claim, some));
    });
    Map<Entries, BetweenEntries> changed = new HashMap<>();
    byEntries(out)
        .forEach((entries, pairs) -> changed.put(entries, besides(entries).without(pairs)));
    byEntries(in)
        .forEach((entries, pairs) ->
            changed.put(entries, changed.getOrDefault(entries, besides(entries)).with(pairs)));
    return new Witnesses(heard.with(later), between.with(changed));
  }

  /** Nothing for a pair that does not differ. */
  FeatureVector features(Scored s) {
    FeatureVector f = new FeatureVector(FEATURES);
    if (s.relation() == Relation.DIFFERENT) {
      Heard one = heard(s.pair().a());
      Heard other = heard(s.pair().b());
      f.put("supported", Math.max(one.support(other), other.support(one)));
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

  private Heard heard(Claim claim) {
    return heard.getOrDefault(claim, Heard.NOTHING);
  }
}
