package kbaudit.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kbaudit.bench.Calibration.Example;

/** Logistic regression with a little L2 by gradient descent; deterministic. */
final class Regression {
  private Regression() {}

  static Map<String, Double> fit(List<Example> examples) {
    List<String> names =
        new ArrayList<>(
            new TreeSet<>(examples.stream().flatMap(e -> e.features().keySet().stream()).toList()));
    Map<String, Integer> at = new HashMap<>();
    names.forEach(n -> at.put(n, at.size()));
    int[][] columns = new int[examples.size()][];
    double[][] x = new double[examples.size()][];
    for (int i = 0; i < x.length; i++) {
      List<Map.Entry<String, Double>> present =
          examples.get(i).features().entrySet().stream().filter(e -> e.getValue() != 0).toList();
      columns[i] = present.stream().mapToInt(e -> at.getOrDefault(e.getKey(), 0)).toArray();
      x[i] = present.stream().mapToDouble(Map.Entry::getValue).toArray();
    }
    double[] w = new double[names.size()];
    double[] velocity = new double[names.size()];
    for (int step = 0; step < 1500; step++) {
      double[] gradient = gradient(examples, columns, x, w);
      for (int j = 0; j < w.length; j++) {
        double penalty = names.get(j).equals("bias") ? 0 : 0.5 * w[j];
        velocity[j] = 0.9 * velocity[j] - 0.03 / Math.sqrt(x.length) * (gradient[j] + penalty);
        w[j] += velocity[j];
      }
    }
    Map<String, Double> weights = new HashMap<>();
    names.forEach(n -> weights.put(n, w[at.getOrDefault(n, 0)]));
    return weights;
  }

  private static double[] gradient(
      List<Example> examples, int[][] columns, double[][] x, double[] w) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < x.length; i++) {
      double z = 0;
      for (int j = 0; j < x[i].length; j++) {
        z += w[columns[i][j]] * x[i][j];
      }
      double error = 1 / (1 + Math.exp(-z)) - (examples.get(i).right() ? 1 : 0);
      for (int j = 0; j < x[i].length; j++) {
        gradient[columns[i][j]] += error * x[i][j];
      }
    }
    return gradient;
  }
}
