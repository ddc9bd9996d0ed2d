package kbaudit.contradiction;

import java.util.ArrayList;
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

  /** A split with its feature as a number. */
  private record Branch(int feature, double threshold, Object below, Object from) {}

  private final double prior;
  private final List<Object> trees = new ArrayList<>();

  /**
   * @param prior log odds before any feature is known
   */
  public BoostedTrees(double prior, List<Node> trees) {
    this.prior = prior;
    trees.forEach(tree -> this.trees.add(compiled(tree)));
  }

  private static Object compiled(Node node) {
    return switch (node) {
      case Leaf leaf -> leaf.value();
      case Split split ->
          new Branch(
              FeatureVector.number(split.feature()),
              split.threshold(),
              compiled(split.below()),
              compiled(split.from()));
    };
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
  public double probability(Map<String, Double> features) {
    double[] values =
        (features instanceof FeatureVector known ? known : new FeatureVector(features, 0))
            .byNumber();
    double sum = prior;
    for (Object tree : trees) {
      Object at = tree;
      while (at instanceof Branch branch) {
        double value = branch.feature < values.length ? values[branch.feature] : 0;
        at = value < branch.threshold ? branch.below : branch.from;
      }
      sum += (Double) at;
    }
    return Model.logistic(sum);
  }
}
