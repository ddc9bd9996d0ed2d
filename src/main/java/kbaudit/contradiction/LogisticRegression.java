package kbaudit.contradiction;

import java.util.HashMap;
import java.util.Map;

/** A weight for each feature: the quick first look at every pair. */
public final class LogisticRegression implements Model {
  /** By number of the feature. */
  private final double[] weights;

  public LogisticRegression(Map<String, Double> weights) {
    this.weights =
        new double[1 + weights.keySet().stream().mapToInt(FeatureVector::number).max().orElse(0)];
    weights.forEach((name, weight) -> this.weights[FeatureVector.number(name)] = weight);
  }

  /**
   * @param name of the resource, without {@code .properties}
   */
  static LogisticRegression standard(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Model.lines(name + ".properties")) {
      int equals = line.indexOf('=');
      weights.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
    }
    return new LogisticRegression(weights);
  }

  @Override
  public double probability(Map<String, Double> features) {
    FeatureVector vector =
        features instanceof FeatureVector known ? known : new FeatureVector(features, 0);
    return Model.logistic(vector.times(weights));
  }
}
