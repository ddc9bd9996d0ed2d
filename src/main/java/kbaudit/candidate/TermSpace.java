package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the terms of a knowledge base and weighs them by their rarity: bags go in, entry by
 * entry, and vectors come out when all are in.
 */
public final class TermSpace {
  private static final double COMMONEST = 0.05;
  private static final int FEW = 1024;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] entriesWith = new int[FEW];

  /** The last entry that had the term, counted from 1. */
  private int[] lastEntry = new int[FEW];

  private boolean[] shared = new boolean[FEW];
  private final List<int[]> terms = new ArrayList<>();
  private final List<float[]> raw = new ArrayList<>();
  private int entries = 0;
  private int entry = -1;

  /**
   * Adds the next bag.
   *
   * @param entryNumber same for all bags of an entry, which come one after another
   */
  public void add(int entryNumber, Map<String, Double> bag) {
    if (entryNumber != entry) {
      entry = entryNumber;
      entries++;
    }
    long[] order = new long[bag.size()];
    float[] unsorted = new float[order.length];
    int size = 0;
    for (Map.Entry<String, Double> e : bag.entrySet()) {
      order[size] = (long) number(e.getKey()) << Integer.SIZE | size;
      unsorted[size++] = e.getValue().floatValue();
    }
    Arrays.sort(order);
    int[] sorted = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (order[i] >>> Integer.SIZE);
      weights[i] = unsorted[(int) order[i]];
    }
    terms.add(sorted);
    raw.add(weights);
  }

  private int number(String term) {
    Integer known = numbers.get(term);
    int number = known == null ? numbers.size() : known;
    if (known == null) {
      numbers.put(term, number);
      grow(number);
      shared[number] = !term.startsWith("l:");
    }
    if (lastEntry[number] != entries) {
      lastEntry[number] = entries;
      entriesWith[number]++;
    }
    return number;
  }

  private void grow(int number) {
    if (number == shared.length) {
      entriesWith = Arrays.copyOf(entriesWith, 2 * number);
      lastEntry = Arrays.copyOf(lastEntry, 2 * number);
      shared = Arrays.copyOf(shared, 2 * number);
    }
  }

  /** A vector for every bag, in the order they came. */
  public List<Weights> weigh() {
    double[] rarity = new double[numbers.size()];
    for (int t = 0; t < rarity.length; t++) {
      rarity[t] =
          Math.max(
              COMMONEST,
              StrictMath.log(1 + (double) entries / entriesWith[t]) / StrictMath.log(1 + entries));
    }
    List<Weights> all = new ArrayList<>();
    for (int b = 0; b < terms.size(); b++) {
      all.add(weigh(terms.get(b), raw.get(b), rarity));
    }
    return all;
  }

  private Weights weigh(int[] bag, float[] raw, double[] rarity) {
    float[] weights = Arrays.copyOf(raw, raw.length);
    double square = 0;
    double sharedSquare = 0;
    for (int i = 0; i < bag.length; i++) {
      weights[i] *= (float) rarity[bag[i]];
      square += weights[i] * weights[i];
      sharedSquare += shared[bag[i]] ? weights[i] * weights[i] : 0;
    }
    return new Weights(bag, weights, Math.sqrt(square), Math.sqrt(sharedSquare));
  }
}
