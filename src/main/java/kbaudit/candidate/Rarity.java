package kbaudit.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.claim.Claim;

/** How much a term tells in this knowledge base: the inverse of how many entries use it. */
public final class Rarity {
  private static final double LEAST = 0.05;

  private final Map<String, Double> rarity;

  private Rarity(Map<String, Double> rarity) {
    this.rarity = rarity;
  }

  public static Rarity of(List<Claim> claims) {
    Map<String, Set<String>> termsOf = new HashMap<>();
    for (Claim claim : claims) {
      termsOf
          .computeIfAbsent(claim.entryKey(), k -> new HashSet<>())
          .addAll(claim.subject().all().keySet());
    }
    Map<String, Integer> count = new HashMap<>();
    termsOf.values().forEach(terms -> terms.forEach(term -> count.merge(term, 1, Integer::sum)));
    double most = Math.log(1 + termsOf.size());
    Map<String, Double> rarity = new HashMap<>();
    count.forEach((term, with) ->
        rarity.put(term, Math.max(LEAST, Math.log(1 + (double) termsOf.size() / with) / most)));
    return new Rarity(rarity);
  }

  /** 1 for a term in one entry of many, near 0 for a term in every entry. */
  public double of(String term) {
    return rarity.getOrDefault(term, 1.0);
  }
}
