package kbaudit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kbaudit.bench.Calibration.Example;
import kbaudit.contradiction.BoostedTrees;
import kbaudit.contradiction.BoostedTrees.Leaf;
import kbaudit.contradiction.BoostedTrees.Node;
import kbaudit.contradiction.BoostedTrees.Split;

/**
 * Fits {@link BoostedTrees} by gradient boosting with the logistic loss: values sorted into bins,
 * the best split of each node by its gain, leaves by one Newton step; deterministic.
 */
final class Boosting {
  private static final int TREES = 300;
  private static final double RATE = 0.06;
  private static final int DEPTH = 3;
  private static final int FEWEST = 20;
  private static final double RIDGE = 5;
  private static final int BINS = 64;

  private final List<Example> examples;
  private final List<String> names;

  /** By feature: the thresholds between the bins, ascending. */
  private final double[][] cuts;

  /** By feature and example: how many thresholds lie at or below the value. */
  private final byte[][] bins;

  private final double[] sums;
  private final double[] gradients;
  private final double[] curvatures;

  private Boosting(List<Example> examples) {
    this.examples = examples;
    this.names =
        List.copyOf(
            new TreeSet<>(examples.stream().flatMap(e -> e.features().keySet().stream()).toList()));
    this.cuts = new double[names.size()][];
    this.bins = new byte[names.size()][examples.size()];
    this.sums = new double[examples.size()];
    this.gradients = new double[examples.size()];
    this.curvatures = new double[examples.size()];
    for (int f = 0; f < cuts.length; f++) {
      bin(f);
    }
  }

  /**
   * Trees and the log odds they start from.
   *
   * @param text as {@link BoostedTrees} reads it
   */
  record Fitted(double prior, List<Node> trees) {
    BoostedTrees model() {
      return new BoostedTrees(prior, trees);
    }

    String text() {
      StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.4f%n", prior));
      trees.forEach(tree -> write(tree, "", text));
      return text.toString();
    }

    private static void write(Node node, String indent, StringBuilder text) {
      text.append(indent);
      switch (node) {
        case Leaf leaf -> text.append(String.format(Locale.ROOT, "%.4f%n", leaf.value()));
        case Split split -> {
          text.append(String.format(Locale.ROOT, "%s < %s%n", split.feature(), split.threshold()));
          write(split.below(), indent + "  ", text);
          write(split.from(), indent + "  ", text);
        }
      }
    }
  }

  static Fitted fit(List<Example> examples) {
    return new Boosting(examples).fit();
  }

  private Fitted fit() {
    double right = examples.stream().filter(Example::right).count();
    double prior = Math.log((right + 1) / (examples.size() - right + 1));
    Arrays.fill(sums, prior);
    int[] all = new int[examples.size()];
    Arrays.setAll(all, i -> i);
    List<Node> trees = new ArrayList<>();
    for (int tree = 0; tree < TREES; tree++) {
      for (int i = 0; i < sums.length; i++) {
        double p = 1 / (1 + Math.exp(-sums[i]));
        gradients[i] = p - (examples.get(i).right() ? 1 : 0);
        curvatures[i] = p * (1 - p);
      }
      trees.add(grow(all, DEPTH));
    }
    return new Fitted(prior, trees);
  }

  /** Thresholds in the middle between neighbouring values, at most {@value #BINS} of them. */
  private void bin(int feature) {
    double[] values =
        examples.stream()
            .mapToDouble(e -> e.features().getOrDefault(names.get(feature), 0.0))
            .toArray();
    double[] distinct = Arrays.stream(values).sorted().toArray();
    TreeSet<Double> thresholds = new TreeSet<>();
    for (int k = 1; k < BINS * 4; k++) {
      int at = (int) ((long) k * distinct.length / (BINS * 4));
      addBetween(distinct, at, thresholds);
    }
    int step = Math.max(1, (thresholds.size() + BINS - 1) / BINS);
    List<Double> kept = new ArrayList<>();
    int seen = 0;
    for (double threshold : thresholds) {
      if (seen++ % step == 0) {
        kept.add(threshold);
      }
    }
    cuts[feature] = kept.stream().mapToDouble(t -> t).toArray();
    for (int i = 0; i < values.length; i++) {
      int at = Arrays.binarySearch(cuts[feature], values[i]);
      bins[feature][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  /** The middle between the value there and the next larger one, in three decimals. */
  private static void addBetween(double[] sorted, int at, TreeSet<Double> thresholds) {
    int next = at;
    while (next < sorted.length && sorted[next] == sorted[at]) {
      next++;
    }
    if (next < sorted.length) {
      thresholds.add(Math.round((sorted[at] + sorted[next]) / 2 * 1000) / 1000.0);
    }
  }

  /** A node's best split so far. */
  private record Best(double gain, int feature, int bin) {}

  private Node grow(int[] rows, int depth) {
    double gradient = 0;
    double curvature = 0;
    for (int row : rows) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    Best best = depth == 0 ? new Best(0, 0, 0) : best(rows, gradient, curvature);
    if (best.gain() <= 0) {
      double value = Math.round(-RATE * gradient / (curvature + RIDGE) * 10000) / 10000.0;
      for (int row : rows) {
        sums[row] += value;
      }
      return new Leaf(value);
    }
    byte[] column = bins[best.feature()];
    int[] below = Arrays.stream(rows).filter(row -> column[row] <= best.bin()).toArray();
    int[] from = Arrays.stream(rows).filter(row -> column[row] > best.bin()).toArray();
    return new Split(
        names.get(best.feature()),
        cuts[best.feature()][best.bin()],
        grow(below, depth - 1),
        grow(from, depth - 1));
  }

  private Best best(int[] rows, double gradient, double curvature) {
    double whole = gradient * gradient / (curvature + RIDGE);
    Best best = new Best(0, 0, 0);
    for (int f = 0; f < cuts.length; f++) {
      int count = cuts[f].length + 1;
      double[] g = new double[count];
      double[] h = new double[count];
      int[] n = new int[count];
      for (int row : rows) {
        int bin = bins[f][row];
        g[bin] += gradients[row];
        h[bin] += curvatures[row];
        n[bin]++;
      }
      double left = 0;
      double leftCurvature = 0;
      int size = 0;
      for (int bin = 0; bin + 1 < count; bin++) {
        left += g[bin];
        leftCurvature += h[bin];
        size += n[bin];
        if (size < FEWEST || rows.length - size < FEWEST) {
          continue;
        }
        double right = gradient - left;
        double gain =
            left * left / (leftCurvature + RIDGE)
                + right * right / (curvature - leftCurvature + RIDGE)
                - whole;
        if (gain > best.gain() + 1e-9) {
          best = new Best(gain, f, bin);
        }
      }
    }
    return best;
  }
}
