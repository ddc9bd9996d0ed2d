package kbaudit.candidate;

import java.util.List;

/** Which claims have a term: their bags turned inside out. */
final class Postings {
  private static final int[] NONE = {};

  private final int[][] claimsWith;

  private Postings(int[][] claimsWith) {
    this.claimsWith = claimsWith;
  }

  /**
   * @param bags of the claims
   * @param terms numbers from this one on are in none of them
   */
  static Postings of(List<Bag> bags, int terms) {
    int[] count = new int[terms];
    for (Bag bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        count[bag.term(i)]++;
      }
    }
    int[][] claimsWith = new int[terms][];
    for (int term = 0; term < terms; term++) {
      claimsWith[term] = count[term] == 0 ? NONE : new int[count[term]];
      count[term] = 0;
    }
    for (int claim = 0; claim < bags.size(); claim++) {
      Bag bag = bags.get(claim);
      for (int i = 0; i < bag.size(); i++) {
        int term = bag.term(i);
        claimsWith[term][count[term]++] = claim;
      }
    }
    return new Postings(claimsWith);
  }

  /** Positions in the list of the claims whose bag has the term, ascending; none for others. */
  int[] claimsWith(int term) {
    return term < claimsWith.length ? claimsWith[term] : NONE;
  }
}
