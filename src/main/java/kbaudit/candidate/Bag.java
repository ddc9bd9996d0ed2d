package kbaudit.candidate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Terms with their weights, numbered and measured once so that a pair is compared by walking down
 * two arrays. {@link Rarity} makes them; only bags of one rarity can be compared. Terms that only
 * one language can have are left out across languages.
 */
public final class Bag {
  private final int[] terms;
  private final double[] weights;
  private final double[] rarity;
  private final double square;
  private final double squareShared;
  private final double mass;
  private final double massShared;

  /**
   * @param terms numbers of the terms, ascending
   * @param weights same length as {@code terms}
   * @param rarity same length as {@code terms}
   * @param shared same length as {@code terms}; false for terms of one language
   */
  Bag(int[] terms, double[] weights, double[] rarity, boolean[] shared) {
    this.terms = terms;
    this.weights = weights;
    this.rarity = rarity;
    double squareOfAll = 0;
    double squareOfShared = 0;
    double massOfAll = 0;
    double massOfShared = 0;
    for (int i = 0; i < terms.length; i++) {
      double area = weights[i] * weights[i] * rarity[i];
      double weight = weights[i] * rarity[i];
      squareOfAll += area;
      massOfAll += weight;
      if (shared[i]) {
        squareOfShared += area;
        massOfShared += weight;
      }
    }
    this.square = squareOfAll;
    this.squareShared = squareOfShared;
    this.mass = massOfAll;
    this.massShared = massOfShared;
  }

  int size() {
    return terms.length;
  }

  int term(int i) {
    return terms[i];
  }

  double weight(int i) {
    return weights[i];
  }

  double rarity(int i) {
    return rarity[i];
  }

  public boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  public boolean isEmpty() {
    return terms.length == 0;
  }

  /**
   * Cosine, 0 to 1.
   *
   * @param comparable false when the two come from different languages and only concepts and names
   *     can meet
   */
  public double cosine(Bag other, boolean comparable) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i] - other.terms[j];
      if (order == 0) {
        dot += weights[i] * other.weights[j] * rarity[i];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(comparable) * other.square(comparable));
  }

  /** Rarity-weighted share of the smaller bag that the other has too. */
  public double overlap(Bag other, boolean comparable) {
    double smaller = Math.min(mass(comparable), other.mass(comparable));
    return smaller == 0 ? 0 : Math.min(1, shared(other) / smaller);
  }

  /** Rarity-weighted share of this bag that the other has too. */
  public double coverage(Bag other, boolean comparable) {
    double own = mass(comparable);
    return own == 0 ? 0 : Math.min(1, shared(other) / own);
  }

  /** Summed rarity of what both have: grows with every rare word that they share. */
  public double shared(Bag other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i] - other.terms[j];
      if (order == 0) {
        sum += Math.min(weights[i], other.weights[j]) * rarity[i];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Summed rarity of what weighs at least so much here and is missing there. */
  public double missing(Bag other, double least) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < terms.length; i++) {
      while (j < other.terms.length && other.terms[j] < terms[i]) {
        j++;
      }
      boolean both = j < other.terms.length && other.terms[j] == terms[i];
      if (!both && weights[i] >= least) {
        sum += weights[i] * rarity[i];
      }
    }
    return sum;
  }

  /** True for a bag of the same terms with the same weights. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bag bag
        && Arrays.equals(terms, bag.terms)
        && Arrays.equals(weights, bag.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }

  private double square(boolean comparable) {
    return comparable ? square : squareShared;
  }

  private double mass(boolean comparable) {
    return comparable ? mass : massShared;
  }
}
