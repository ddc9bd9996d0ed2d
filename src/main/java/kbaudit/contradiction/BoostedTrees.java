package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The sum of small decision trees, each of which mends a little of what those before it got wrong
 * (gradient boosting; Friedman, "Greedy function approximation", 2001). They know what weights
 * cannot say: much in common counts for more where no other claim has more.
 */
public final class BoostedTrees implements Model {

  /** A question about one feature, or what to add to the sum. */
  public sealed interface Node {}

  /**
   * @param feature one that a pair lacks is 0
   */
  public record Split(String feature, double threshold, Node below, Node from) implements Node {}

  public record Leaf(double value) implements Node {}

  private static final int LEAF = -1;

  private final double prior;

  /** Where each tree begins. What follows is by node; below a split stands the next one. */
  private final int[] roots;

  /** Number of the feature, or {@value #LEAF}. */
  private final int[] features;

  /** Threshold of a split, value of a leaf. */
  private final double[] figures;

  /** The node from the threshold on. */
  private final int[] from;

  /** So many features are known by number. */
  private final int width;

  /**
   * @param prior log odds before any feature is known
   */
  public BoostedTrees(double prior, List<Node> trees) {
    this.prior = prior;
    this.roots = new int[trees.size()];
    int size = trees.stream().mapToInt(BoostedTrees::size).sum();
    this.features = new int[size];
    this.figures = new double[size];
    this.from = new int[size];
    int next = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = next;
      next = write(trees.get(i), next);
    }
    this.width = 1 + Arrays.stream(features).max().orElse(LEAF);
  }

  private static int size(Node node) {
    return switch (node) {
      case Leaf leaf -> 1;
      case Split split -> 1 + size(split.below()) + size(split.from());
    };
  }

  /** Returns the place after the last of the tree's nodes. */
  private int write(Node node, int at) {
    switch (node) {
      case Leaf leaf -> {
        features[at] = LEAF;
        figures[at] = leaf.value();
        return at + 1;
      }
      case Split split -> {
        features[at] = FeatureVector.number(split.feature());
        figures[at] = split.threshold();
        from[at] = write(split.below(), at + 1);
        return write(split.from(), from[at]);
      }
    }
  }

  /**
   * @param name of the resource, without {@code .trees}: the prior, then each tree from its root,
   *     {@code feature < threshold} with what holds below it and then what holds from it on
   */
  static BoostedTrees standard(String name) {
    Iterator<String> lines = Model.lines(name + ".trees").iterator();
    double prior = Double.parseDouble(lines.next());
    List<Node> trees = new ArrayList<>();
    while (lines.hasNext()) {
      trees.add(node(lines));
    }
    return new BoostedTrees(prior, trees);
  }

  private static Node node(Iterator<String> lines) {
    String line = lines.next().strip();
    int sign = line.indexOf(" < ");
    if (sign < 0) {
      return new Leaf(Double.parseDouble(line));
    }
    double threshold = Double.parseDouble(line.substring(sign + 3));
    return new Split(line.substring(0, sign), threshold, node(lines), node(lines));
  }

  @Override
  public double probability(Map<String, Double> pair) {
    double[] values =
        (pair instanceof FeatureVector known ? known : new FeatureVector(pair, 0)).byNumber(width);
    double sum = prior;
    for (int root : roots) {
      int at = root;
      while (features[at] != LEAF) {
        at = values[features[at]] < figures[at] ? at + 1 : from[at];
      }
      sum += figures[at];
    }
    return Model.logistic(sum);
  }
}
