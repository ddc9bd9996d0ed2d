package kbaudit.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.claim.Claim;

/** How much a term tells in this knowledge base: the inverse of how many entries use it. */
public final class Rarity {
  private final Map<String, Integer> entriesWith;
  private final int entries;

  private Rarity(Map<String, Integer> entriesWith, int entries) {
    this.entriesWith = entriesWith;
    this.entries = entries;
  }

  public static Rarity of(List<Claim> claims) {
    Map<String, Set<String>> termsOf = new HashMap<>();
    for (Claim claim : claims) {
      termsOf
          .computeIfAbsent(claim.path() + "#" + claim.entryId(), k -> new HashSet<>())
          .addAll(claim.subject().all(1).keySet());
    }
    Map<String, Integer> count = new HashMap<>();
    termsOf.values().forEach(terms -> terms.forEach(term -> count.merge(term, 1, Integer::sum)));
    return new Rarity(count, termsOf.size());
  }

  /** 1 for a term in one entry of many, near 0 for a term in every entry. */
  public double of(String term) {
    int with = Math.max(1, entriesWith.getOrDefault(term, 1));
    double most = Math.log(1 + entries);
    return Math.max(0.05, Math.log(1 + (double) entries / with) / most);
  }
}
