package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

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
  private final List<Raw> bags = new ArrayList<>();
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
    Raw numbered = numbered(bag);
    for (int term : numbered.terms()) {
      if (lastEntry[term] != entries) {
        lastEntry[term] = entries;
        entriesWith[term]++;
      }
    }
    bags.add(numbered);
  }

  /** Terms by number, ascending, with their weights so far. */
  private record Raw(int[] terms, float[] weights) {}

  private Raw numbered(Map<String, Double> bag) {
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
    return new Raw(sorted, weights);
  }

  private int number(String term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(term, number);
    grow(number);
    shared[number] = !term.startsWith("l:");
    return number;
  }

  private void grow(int number) {
    if (number == shared.length) {
      entriesWith = Arrays.copyOf(entriesWith, 2 * number);
      lastEntry = Arrays.copyOf(lastEntry, 2 * number);
      shared = Arrays.copyOf(shared, 2 * number);
    }
  }

  /** A vector for every bag, in the order they came. The bags themselves are let go of. */
  public List<Weights> weigh() {
    double[] rarity = IntStream.range(0, numbers.size()).mapToDouble(this::rarity).toArray();
    List<Weights> all = new ArrayList<>();
    for (Raw bag : bags) {
      Shares.giveWay();
      all.add(weigh(bag, term -> rarity[term]));
    }
    bags.clear();
    return all;
  }

  /**
   * A vector to compare with the others, for a bag that came when they had been weighed. It does
   * not count: terms are as rare as they were, and new ones as rare as can be.
   */
  public Weights weighLater(Map<String, Double> bag) {
    return weigh(numbered(bag), this::rarity);
  }

  private double rarity(int term) {
    double with = Math.max(1, entriesWith[term]);
    double all = (double) entries + Rarity.BACKGROUND;
    return Math.max(COMMONEST, StrictMath.log(1 + all / with) / StrictMath.log(1 + all));
  }

  private Weights weigh(Raw bag, IntToDoubleFunction rarity) {
    int[] terms = bag.terms();
    float[] weights = Arrays.copyOf(bag.weights(), terms.length);
    double square = 0;
    double sharedSquare = 0;
    for (int i = 0; i < terms.length; i++) {
      weights[i] *= (float) rarity.applyAsDouble(terms[i]);
      square += weights[i] * weights[i];
      sharedSquare += shared[terms[i]] ? weights[i] * weights[i] : 0;
    }
    return new Weights(terms, weights, Math.sqrt(square), Math.sqrt(sharedSquare));
  }
}
