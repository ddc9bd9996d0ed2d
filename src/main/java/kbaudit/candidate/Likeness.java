package kbaudit.candidate;

import java.util.Map;

/**
 * Cosine of two bags of terms, each term weighted by its rarity. Terms that only one language can
 * have are left out across languages.
 */
public final class Likeness {
  private final Rarity rarity;

  public Likeness(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * @param comparable false when the two come from different languages and only concepts and names
   *     can meet
   */
  public double cosine(Map<String, Double> a, Map<String, Double> b, boolean comparable) {
    double dot = 0;
    for (Map.Entry<String, Double> e : a.entrySet()) {
      Double other = b.get(e.getKey());
      if (other != null) {
        dot += e.getValue() * other * rarity.of(e.getKey());
      }
    }
    if (dot == 0) {
      return 0;
    }
    return dot / Math.sqrt(square(a, comparable) * square(b, comparable));
  }

  private double square(Map<String, Double> bag, boolean comparable) {
    double sum = 0;
    for (Map.Entry<String, Double> e : bag.entrySet()) {
      if (comparable || !e.getKey().startsWith("l:")) {
        sum += e.getValue() * e.getValue() * rarity.of(e.getKey());
      }
    }
    return sum;
  }

  /** Rarity-weighted share of the smaller bag that the other has too. */
  public double overlap(Map<String, Double> a, Map<String, Double> b, boolean comparable) {
    double shared = 0;
    for (Map.Entry<String, Double> e : a.entrySet()) {
      Double other = b.get(e.getKey());
      if (other != null) {
        shared += Math.min(e.getValue(), other) * rarity.of(e.getKey());
      }
    }
    double smaller = Math.min(mass(a, comparable), mass(b, comparable));
    return smaller == 0 ? 0 : Math.min(1, shared / smaller);
  }

  private double mass(Map<String, Double> bag, boolean comparable) {
    double sum = 0;
    for (Map.Entry<String, Double> e : bag.entrySet()) {
      if (comparable || !e.getKey().startsWith("l:")) {
        sum += e.getValue() * rarity.of(e.getKey());
      }
    }
    return sum;
  }

  /** Rarity-weighted share of {@code a} that {@code b} has too. */
  public double coverage(Map<String, Double> a, Map<String, Double> b, boolean comparable) {
    double mass = mass(a, comparable);
    return mass == 0 ? 0 : Math.min(1, shared(a, b) / mass);
  }

  /** Summed rarity of what both have: grows with every rare word that they share. */
  public double shared(Map<String, Double> a, Map<String, Double> b) {
    double shared = 0;
    for (Map.Entry<String, Double> e : a.entrySet()) {
      Double other = b.get(e.getKey());
      if (other != null) {
        shared += Math.min(e.getValue(), other) * rarity.of(e.getKey());
      }
    }
    return shared;
  }
}
