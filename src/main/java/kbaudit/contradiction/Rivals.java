package kbaudit.contradiction;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.value.Relation;

/**
 * How a pair stands among the others: whether each side is the other's best match in its channel,
 * by how much, and whether a neighbour of one side agrees with the other, which explains the
 * difference away.
 */
final class Rivals {

  /** What the first model thinks of a pair. */
  record Scored(ClaimPair pair, Relation relation, double score) {}

  /** How many features {@link #addTo} adds at most. */
  static final int FEATURES = 8;

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

  private final Map<Claim, Map<String, Best>> byChannel = new IdentityHashMap<>();
  private final Map<Claim, Map<String, Double>> agreeingEntry = new IdentityHashMap<>();
  private final Map<Claim, Map<String, Double>> agreeingChannel = new IdentityHashMap<>();

  /** Names of the claims' entries. */
  private final Map<Claim, String> entries = new IdentityHashMap<>();

  Rivals(List<Scored> pairs) {
    for (Scored s : pairs) {
      note(s.pair().a(), s.pair().b(), s);
      note(s.pair().b(), s.pair().a(), s);
    }
  }

  private void note(Claim of, Claim other, Scored s) {
    byChannel
        .computeIfAbsent(of, k -> new HashMap<>())
        .computeIfAbsent(other.channel(), k -> new Best())
        .add(s.score());
    entries.computeIfAbsent(of, Claim::entryKey);
    if (s.relation() == Relation.EQUAL || s.relation() == Relation.COMPATIBLE) {
      agreeingEntry
          .computeIfAbsent(of, k -> new HashMap<>())
          .merge(entries.computeIfAbsent(other, Claim::entryKey), s.score(), Math::max);
      agreeingChannel
          .computeIfAbsent(of, k -> new HashMap<>())
          .merge(other.channel(), s.score(), Math::max);
    }
  }

  /** Adds the features of rank, margin and explanation. */
  void addTo(Map<String, Double> f, Scored s) {
    Claim a = s.pair().a();
    Claim b = s.pair().b();
    double margin = Math.min(margin(a, b, s.score()), margin(b, a, s.score()));
    f.put("score", Math.log((s.score() + 0.001) / (1.001 - s.score())) / 5);
    f.put("best", margin >= 0 ? 1.0 : 0.0);
    f.put("bestAndAll", margin >= 0 ? f.getOrDefault("all", 0.0) : 0.0);
    f.put("bestAndCover", margin >= 0 ? f.getOrDefault("coverMore", 0.0) : 0.0);
    f.put("ahead", Math.max(0, margin));
    f.put("behind", Math.max(0, -margin));
    if (s.relation() == Relation.DIFFERENT) {
      f.put(
          "explainedByEntry",
          Math.max(agreement(agreeingEntry, a, entry(b)), agreement(agreeingEntry, b, entry(a))));
      f.put(
          "explainedByChannel",
          Math.max(
              agreement(agreeingChannel, a, b.channel()),
              agreement(agreeingChannel, b, a.channel())));
    }
  }

  private String entry(Claim claim) {
    return Objects.requireNonNull(entries.get(claim), claim::toString);
  }

  /** Score minus the best other score of {@code of} in the other's channel. */
  private double margin(Claim of, Claim other, double score) {
    Best best = byChannel.getOrDefault(of, Map.of()).get(other.channel());
    if (best == null || best.count < 2) {
      return score;
    }
    return best.first > score ? score - best.first : score - best.second;
  }

  private static double agreement(
      Map<Claim, Map<String, Double>> agreeing, Claim of, String where) {
    return agreeing.getOrDefault(of, Map.of()).getOrDefault(where, 0.0);
  }
}
