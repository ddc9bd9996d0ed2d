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
 * @param sum what the second model makes of these features; {@link Rivals} tells it the rest
 * @param likeness how much the subjects share, 0 to 1
 * @param cover how much of the one sentence the other covers, 0 to 1
 * @param features kept for fitting only, else empty
 */
record Scored(
    ClaimPair pair,
    Relation relation,
    double score,
    double sum,
    double likeness,
    double cover,
    Map<String, Double> features) {

  static Scored of(Seen seen, Models models, boolean keeping) {
    Map<String, Double> features = seen.features();
    return new Scored(
        seen.pair(),
        seen.relation(),
        models.first(seen.pair()).probability(features),
        models.second(seen.pair()).sum(features),
        features.getOrDefault("all", 0.0),
        features.getOrDefault("coverMore", 0.0),
        keeping ? features : Map.of());
  }

  /** All features of the pair. */
  Map<String, Double> with(FeatureVector more) {
    FeatureVector all = new FeatureVector(features, more.size());
    all.putAll(more);
    return all;
  }
}
