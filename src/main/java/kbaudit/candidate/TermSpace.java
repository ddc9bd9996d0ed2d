package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers the terms of a knowledge base and weighs them by their rarity: bags go in, entry by
 * entry, and vectors come out when all are in.
 */
public final class TermSpace {
  private static final double COMMONEST = 0.05;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> entriesWith = new ArrayList<>();
  private final List<Integer> lastEntry = new ArrayList<>();
  private final List<Boolean> shared = new ArrayList<>();
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
    TreeMap<Integer, Double> numbered = new TreeMap<>();
    bag.forEach((term, weight) -> numbered.put(number(term), weight));
    terms.add(numbered.keySet().stream().mapToInt(i -> i).toArray());
    float[] weights = new float[numbered.size()];
    int i = 0;
    for (Double weight : numbered.values()) {
      weights[i++] = weight.floatValue();
    }
    raw.add(weights);
  }

  private int number(String term) {
    int number =
        numbers.computeIfAbsent(
            term,
            t -> {
              entriesWith.add(0);
              lastEntry.add(-1);
              shared.add(!t.startsWith("l:"));
              return entriesWith.size() - 1;
            });
    if (lastEntry.get(number) != entry) {
      lastEntry.set(number, entry);
      entriesWith.set(number, entriesWith.get(number) + 1);
    }
    return number;
  }

  /** A vector for every bag, in the order they came. */
  public List<Weights> weigh() {
    double[] rarity = new double[entriesWith.size()];
    for (int t = 0; t < rarity.length; t++) {
      rarity[t] =
          Math.max(
              COMMONEST,
              StrictMath.log(1 + (double) entries / entriesWith.get(t))
                  / StrictMath.log(1 + entries));
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
      sharedSquare += shared.get(bag[i]) ? weights[i] * weights[i] : 0;
    }
    return new Weights(bag, weights, Math.sqrt(square), Math.sqrt(sharedSquare));
  }
}
