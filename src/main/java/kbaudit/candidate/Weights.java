package kbaudit.candidate;

/**
 * Terms with their weights, as a vector.
 *
 * @param terms numbers of the terms, ascending
 * @param weights same length as {@code terms}
 * @param norm length of the vector
 * @param sharedNorm length counting only terms that every language can have
 */
public record Weights(int[] terms, float[] weights, double norm, double sharedNorm) {

  /** 0 to 1; across languages the words that only one of them has do not count against it. */
  public double cosine(Weights other, boolean sameLanguage) {
    double lengths = sameLanguage ? norm * other.norm : sharedNorm * other.sharedNorm;
    return lengths == 0 ? 0 : Math.min(1, dot(other) / lengths);
  }

  private double dot(Weights other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        dot += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dot;
  }
}
