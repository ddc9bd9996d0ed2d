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
  private final Map<String, Double> weights;

  public Model(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
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
    double sum = 0;
    for (Map.Entry<String, Double> f : features.entrySet()) {
      sum += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
