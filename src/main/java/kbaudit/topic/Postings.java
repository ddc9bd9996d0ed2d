package kbaudit.topic;

import java.util.Arrays;
import java.util.List;
import kbaudit.candidate.Weights;

/**
 * An inverted index over one side of the profiles: which excerpts have a term, and how much it
 * weighs there.
 */
final class Postings {
  private final List<Weights> vectors;
  private final int[][] excerpts;
  private final float[][] shares;

  Postings(List<Weights> vectors) {
    this.vectors = vectors;
    int[] counts = counts(vectors);
    this.excerpts = new int[counts.length][];
    this.shares = new float[counts.length][];
    for (int t = 0; t < counts.length; t++) {
      excerpts[t] = new int[counts[t]];
      shares[t] = new float[counts[t]];
    }
    fill(new int[counts.length]);
  }

  private static int[] counts(List<Weights> vectors) {
    int[] counts = new int[0];
    for (Weights vector : vectors) {
      int[] terms = vector.terms();
      if (terms.length > 0 && terms[terms.length - 1] >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(2 * counts.length, terms[terms.length - 1] + 1));
      }
      for (int term : terms) {
        counts[term]++;
      }
    }
    return counts;
  }

  private void fill(int[] filled) {
    for (int e = 0; e < vectors.size(); e++) {
      Weights vector = vectors.get(e);
      for (int k = 0; k < vector.terms().length; k++) {
        int t = vector.terms()[k];
        excerpts[t][filled[t]] = e;
        shares[t][filled[t]++] = (float) (vector.weights()[k] / vector.norm());
      }
    }
  }

  /**
   * Adds to {@code scores} what each excerpt shares with this one, rare terms first, until {@code
   * budget} postings are read: words that half of the knowledge base has would cost the most and
   * tell the least.
   */
  void score(int excerpt, int budget, double[] scores) {
    Weights vector = vectors.get(excerpt);
    int left = budget;
    for (int k : rareFirst(vector.terms())) {
      int[] with = excerpts[vector.terms()[k]];
      left -= with.length;
      if (left < 0) {
        return;
      }
      float[] share = shares[vector.terms()[k]];
      double own = vector.weights()[k] / vector.norm();
      for (int p = 0; p < with.length; p++) {
        scores[with[p]] += own * share[p];
      }
    }
  }

  private List<Integer> rareFirst(int[] terms) {
    Integer[] order = new Integer[terms.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(
        order, (a, b) -> Integer.compare(excerpts[terms[a]].length, excerpts[terms[b]].length));
    return List.of(order);
  }
}
