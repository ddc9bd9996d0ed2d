package kbaudit.contradiction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Turns features into a probability: logistic regression, its weights fitted on labelled pairs by
 * {@code kbaudit.bench.Calibration} in the tests and kept in a readable file.
 */
public final class Model {
  /** By number of the feature. */
  private final double[] weights;

  public Model(Map<String, Double> weights) {
    this.weights =
        new double[1 + weights.keySet().stream().mapToInt(FeatureVector::number).max().orElse(0)];
    weights.forEach((name, weight) -> this.weights[FeatureVector.number(name)] = weight);
  }

  /**
   * @param name of the resource beside this class's package, without {@code .properties}
   */
  static Model standard(String name) {
    String path = "/kbaudit/contradiction/" + name + ".properties";
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Model.class.getResourceAsStream(path), path),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Double> weights = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> weights.put(key, Double.valueOf(properties.getProperty(key))));
    return new Model(weights);
  }

  /** Probability from 0 to 1. */
  double probability(Map<String, Double> features) {
    return logistic(sum(features));
  }

  /**
   * The same for features that come in two parts.
   *
   * @param sum of the first part, see {@link #sum}
   * @param rest the second part
   */
  double probability(double sum, FeatureVector rest) {
    return logistic(rest.times(weights, sum));
  }

  /** Each feature times its weight. */
  double sum(Map<String, Double> features) {
    FeatureVector vector =
        features instanceof FeatureVector known ? known : new FeatureVector(features, 0);
    return vector.times(weights, 0);
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
