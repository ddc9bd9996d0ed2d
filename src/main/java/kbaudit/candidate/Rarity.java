package kbaudit.candidate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.claim.Claim;

/**
 * How much a term tells in this knowledge base: the inverse of how many entries use it. Numbers the
 * terms on the way, so that {@link Bag}s of them can be compared without looking words up.
 */
public final class Rarity {
  /**
   * As if so many entries spoke of other things: in a knowledge base of two, what both name would
   * be as common as can be.
   */
  static final int BACKGROUND = 50;

  private static final double LEAST = 0.05;

  private final Map<String, Integer> numbers;
  private final double[] rarity;
  private final boolean[] shared;

  private Rarity(Map<String, Integer> numbers, double[] rarity, boolean[] shared) {
    this.numbers = numbers;
    this.rarity = rarity;
    this.shared = shared;
  }

  public static Rarity of(List<Claim> claims) {
    Map<String, Set<String>> termsOf = new LinkedHashMap<>();
    Map<String, int[]> count = new HashMap<>();
    for (Claim claim : claims) {
      termsOf
          .computeIfAbsent(claim.entryKey(), k -> new HashSet<>())
          .addAll(claim.subject().all().keySet());
      claim.focus().keySet().forEach(term -> count.computeIfAbsent(term, t -> new int[1]));
    }
    termsOf
        .values()
        .forEach(terms -> terms.forEach(term -> count.computeIfAbsent(term, t -> new int[1])[0]++));
    String[] terms = count.keySet().toArray(String[]::new);
    Arrays.sort(terms);
    double entries = (double) termsOf.size() + BACKGROUND;
    double most = Math.log(1 + entries);
    Map<String, Integer> numbers = HashMap.newHashMap(terms.length);
    double[] rarity = new double[terms.length];
    boolean[] shared = new boolean[terms.length];
    for (int i = 0; i < terms.length; i++) {
      int with = count.getOrDefault(terms[i], new int[1])[0];
      numbers.put(terms[i], i);
      shared[i] = isShared(terms[i]);
      rarity[i] = with == 0 ? 1 : Math.max(LEAST, Math.log(1 + entries / with) / most);
    }
    return new Rarity(numbers, rarity, shared);
  }

  /**
   * The same figures, and numbers for the terms that only these claims have: they tell as much as a
   * term can.
   */
  public Rarity with(List<Claim> later) {
    SortedSet<String> unknown = new TreeSet<>();
    for (Claim claim : later) {
      unknown.addAll(claim.subject().all().keySet());
      unknown.addAll(claim.focus().keySet());
    }
    unknown.removeAll(numbers.keySet());
    if (unknown.isEmpty()) {
      return this;
    }
    Map<String, Integer> all = new HashMap<>(numbers);
    double[] rarities = Arrays.copyOf(rarity, rarity.length + unknown.size());
    boolean[] across = Arrays.copyOf(shared, rarities.length);
    for (String term : unknown) {
      int number = all.size();
      all.put(term, number);
      rarities[number] = 1;
      across[number] = isShared(term);
    }
    return new Rarity(all, rarities, across);
  }

  /** Terms that every language can have. */
  private static boolean isShared(String term) {
    return !term.startsWith("l:");
  }

  /** 1 for a term in one entry of many, near 0 for a term in every entry. */
  public double of(String term) {
    Integer number = numbers.get(term);
    return number == null ? 1.0 : rarity[number];
  }

  /** How many different terms there are; their numbers run from 0, in the order of their names. */
  int terms() {
    return rarity.length;
  }

  /** True for a term of one of the claims. */
  public boolean has(String term) {
    return numbers.containsKey(term);
  }

  /** The number of a term of one of the claims. */
  public int number(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      throw new IllegalArgumentException("not a term of the claims: " + term);
    }
    return number;
  }

  /**
   * A bag to compare with others of this rarity.
   *
   * @param weights by term, each a term of one of the claims
   */
  public Bag bag(Map<String, Double> weights) {
    int[] terms = new int[weights.size()];
    double[] values = new double[terms.length];
    double[] rarities = new double[terms.length];
    boolean[] across = new boolean[terms.length];
    int size = 0;
    for (Map.Entry<String, Double> e : weights.entrySet()) {
      int term = number(e.getKey());
      if (size > 0 && term < terms[size - 1]) {
        return bag(inOrder(weights));
      }
      terms[size] = term;
      values[size] = e.getValue();
      rarities[size] = rarity[term];
      across[size] = shared[term];
      size++;
    }
    return new Bag(terms, values, rarities, across);
  }

  private Map<String, Double> inOrder(Map<String, Double> weights) {
    Map<String, Double> sorted = new TreeMap<>(Comparator.comparingInt(this::number));
    sorted.putAll(weights);
    return sorted;
  }
}
