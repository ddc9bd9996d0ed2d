package kbaudit.contradiction;

import java.util.Map;
import kbaudit.candidate.ClaimPair;
import kbaudit.contradiction.Judge.Models;
import kbaudit.contradiction.Judge.Seen;
import kbaudit.value.Relation;

/**
 * What the models think of a pair by itself.
 *
 * @param score probability that the two answer one question, by the first model
 * @param likeness how much the subjects share, 0 to 1
 * @param cover how much of the one sentence the other covers, 0 to 1
 * @param features empty for a pair that is not worth a second look
 */
record Scored(
    ClaimPair pair,
    Relation relation,
    double score,
    double likeness,
    double cover,
    Map<String, Double> features) {

  /**
   * @param least the score from which a pair is worth a second look: half a million pairs with all
   *     their features would fill a laptop
   */
  static Scored of(Seen seen, Models models, double least) {
    Map<String, Double> features = seen.features();
    double score = models.first(seen.pair()).probability(features);
    return new Scored(
        seen.pair(),
        seen.relation(),
        score,
        features.getOrDefault("all", 0.0),
        features.getOrDefault("coverMore", 0.0),
        score >= least ? all(features, seen.wider().get()) : Map.of());
  }

  private static Map<String, Double> all(Map<String, Double> some, Map<String, Double> more) {
    FeatureVector all = new FeatureVector(some, more.size());
    all.putAll(more);
    return all;
  }

  /** All features of the pair. */
  Map<String, Double> with(FeatureVector more) {
    return all(features, more);
  }
}
