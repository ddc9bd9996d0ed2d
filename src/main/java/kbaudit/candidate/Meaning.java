package kbaudit.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kbaudit.claim.Claim;
import kbaudit.document.Entry;

/** How alike the sentences around two claims are in what they mean, each as a whole. */
public final class Meaning {
  private final TermSpace space;
  private final Numbering numbers;
  private final List<Weights> weights;

  private Meaning(TermSpace space, Numbering numbers, List<Weights> weights) {
    this.space = space;
    this.numbers = numbers;
    this.weights = weights;
  }

  /**
   * @param claims those of one entry one after another
   * @param numbers of their sentences
   */
  public static Meaning of(List<Claim> claims, Numbering numbers) {
    List<Map<String, Double>> bags = bags(claims, numbers, 0);
    TermSpace space = new TermSpace();
    int entry = 0;
    Entry last = null;
    for (int i = 0; i < bags.size(); i++) {
      Entry next = numbers.readings().get(i).sentence().entry();
      entry += next == last ? 0 : 1;
      last = next;
      space.add(entry, bags.get(i));
    }
    return new Meaning(space, numbers, space.weigh());
  }

  /**
   * The same, and also knows these claims; the others mean what they meant.
   *
   * @param all numbers, those of the later claims included
   */
  public Meaning with(List<Claim> later, Numbering all) {
    List<Weights> more = new ArrayList<>(weights);
    bags(later, all, weights.size()).forEach(bag -> more.add(space.weighLater(bag)));
    return new Meaning(space, all, more);
  }

  /** What the clauses of a sentence are about, together. */
  private static List<Map<String, Double>> bags(List<Claim> claims, Numbering numbers, int first) {
    List<Map<String, Double>> bags = new ArrayList<>();
    for (int i = first; i < numbers.readings().size(); i++) {
      bags.add(new HashMap<>());
    }
    for (Claim claim : claims) {
      int number = numbers.of(claim) - first;
      if (number >= 0) {
        Map<String, Double> bag = bags.get(number);
        claim.subject().blend().forEach((term, weight) -> bag.merge(term, weight, Math::max));
      }
    }
    return bags;
  }

  /** 0 to 1. */
  public double cosine(Claim a, Claim b) {
    return weights.get(numbers.of(a)).cosine(weights.get(numbers.of(b)), a.sameLanguage(b));
  }
}
