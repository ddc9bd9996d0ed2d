package kbaudit.contradiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Turns features into a probability. Fitted on labelled pairs by {@code kbaudit.bench.Calibration}
 * in the tests and kept in readable files.
 */
public sealed interface Model permits LogisticRegression, BoostedTrees {

  /** From 0 to 1; features that the model does not know count nothing. */
  double probability(Map<String, Double> features);

  /** Lines of a resource beside this class's package, comments left out. */
  static List<String> lines(String file) {
    String path = "/kbaudit/contradiction/" + file;
    try (InputStream in = Model.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inverse of log odds. */
  static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
