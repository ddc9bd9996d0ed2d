package kbaudit.contradiction;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.value.Relation;

/**
 * How a pair stands among the others: whether each side is the other's best match in its channel,
 * by how much, and whether a neighbour of one side agrees with the other, which explains the
 * difference away.
 */
final class Rivals {
  private static final int FEATURES = 8;

  /** The best two scores of a claim in a channel. */
  private static final class Best {
    private double first = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;
    private int count = 0;

    void add(double score) {
      second = Math.max(second, Math.min(first, score));
      first = Math.max(first, score);
      count++;
    }
  }

  /** A claim among those it was compared with. */
  private static final class Standing {
    private final String entry;
    private final Map<String, Best> byChannel = new HashMap<>();

    /** The best score of those that agree, by entry and by channel. */
    private final Map<String, Double> agreeingEntry = new HashMap<>();

    private final Map<String, Double> agreeingChannel = new HashMap<>();

    Standing(Claim claim) {
      this.entry = claim.entryKey();
    }

    void add(String otherEntry, String channel, Scored s) {
      byChannel.computeIfAbsent(channel, k -> new Best()).add(s.score());
      if (s.relation() == Relation.EQUAL || s.relation() == Relation.COMPATIBLE) {
        agreeingEntry.merge(otherEntry, s.score(), Math::max);
        agreeingChannel.merge(channel, s.score(), Math::max);
      }
    }

    /** Score minus the best other score in that channel. */
    double margin(String channel, double score) {
      Best best = byChannel.get(channel);
      if (best == null || best.count < 2) {
        return score;
      }
      return best.first > score ? score - best.first : score - best.second;
    }
  }

  private final Amended<Claim, Standing> standings;

  private Rivals(Amended<Claim, Standing> standings) {
    this.standings = standings;
  }

  static Rivals of(List<Scored> pairs) {
    Map<Claim, Standing> standings = new IdentityHashMap<>();
    for (Scored s : pairs) {
      Shares.giveWay();
      Claim a = s.pair().a();
      Claim b = s.pair().b();
      Standing one = standings.computeIfAbsent(a, Standing::new);
      Standing other = standings.computeIfAbsent(b, Standing::new);
      one.add(other.entry, b.channel(), s);
      other.add(one.entry, a.channel(), s);
    }
    return new Rivals(Amended.<Claim, Standing>byIdentity().with(standings));
  }

  /**
   * The same after some claims got other rivals.
   *
   * @param pairsOf all pairs of each of those, by identity
   */
  Rivals with(Map<Claim, List<Scored>> pairsOf) {
    Map<Claim, Standing> later = new IdentityHashMap<>();
    pairsOf.forEach((claim, pairs) -> {
      Standing standing = new Standing(claim);
      for (Scored s : pairs) {
        Claim other = s.pair().a() == claim ? s.pair().b() : s.pair().a();
        standing.add(other.entryKey(), other.channel(), s);
      }
      later.put(claim, standing);
    });
    return new Rivals(standings.with(later));
  }

  /** The features of rank, margin and explanation. */
  FeatureVector features(Scored s) {
    Claim a = s.pair().a();
    Claim b = s.pair().b();
    Standing one = standing(a);
    Standing other = standing(b);
    double margin =
        Math.min(one.margin(b.channel(), s.score()), other.margin(a.channel(), s.score()));
    FeatureVector f = new FeatureVector(FEATURES);
    f.put("score", Math.log((s.score() + 0.001) / (1.001 - s.score())) / 5);
    f.put("best", margin >= 0 ? 1.0 : 0.0);
    f.put("bestAndAll", margin >= 0 ? s.likeness() : 0.0);
    f.put("bestAndCover", margin >= 0 ? s.cover() : 0.0);
    f.put("ahead", Math.max(0, margin));
    f.put("behind", Math.max(0, -margin));
    if (s.relation() == Relation.DIFFERENT) {
      f.put(
          "explainedByEntry",
          Math.max(
              one.agreeingEntry.getOrDefault(other.entry, 0.0),
              other.agreeingEntry.getOrDefault(one.entry, 0.0)));
      f.put(
          "explainedByChannel",
          Math.max(
              one.agreeingChannel.getOrDefault(b.channel(), 0.0),
              other.agreeingChannel.getOrDefault(a.channel(), 0.0)));
    }
    return f;
  }

  private Standing standing(Claim claim) {
    return Objects.requireNonNull(standings.get(claim), claim::toString);
  }
}
