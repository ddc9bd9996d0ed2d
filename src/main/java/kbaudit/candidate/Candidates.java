package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kbaudit.claim.Claim;

/**
 * Finds, for every claim, the nearest claims of the same family in other entries. The true partner
 * of a statement is among its ten nearest in six cases of seven; deciding which one it is comes
 * later.
 */
public final class Candidates {
  private static final int AT_ONCE = 500;

  private final Rarity rarity;

  public Candidates(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Pairs in a stable order, each once. */
  public List<ClaimPair> pairs(List<Claim> claims) {
    return pairs(Families.of(claims, rarity));
  }

  /** The same for claims that are ready to be searched. */
  public static List<ClaimPair> pairs(Families families) {
    List<Claim> claims = families.claims();
    Met[] met = met(families);
    int[][] ranks = ranks(claims, met);
    List<ClaimPair> pairs = new ArrayList<>();
    for (int p = 0; p < met.length; p++) {
      pairs.add(
          new ClaimPair(
              claims.get(met[p].one()),
              claims.get(met[p].other()),
              met[p].alike(),
              Math.max(ranks[0][p], ranks[1][p])));
    }
    return pairs;
  }

  /**
   * Two claims by their place in the list.
   *
   * @param one the earlier
   */
  private record Met(int one, int other, double alike) {}

  /** Who is among the nearest of whom, by the first claim and then the second. */
  private static Met[] met(Families families) {
    List<Claim> claims = families.claims();
    List<Bag> bags = families.bags();
    int[][] nearest = nearest(families);
    long[] pairs =
        IntStream.range(0, nearest.length)
            .boxed()
            .flatMapToLong(i ->
                Arrays.stream(nearest[i])
                    .filter(j -> j != i && !claims.get(i).sameEntry(claims.get(j)))
                    .mapToLong(j -> (long) Math.min(i, j) << Integer.SIZE | Math.max(i, j)))
            .sorted()
            .distinct()
            .toArray();
    Met[] met = new Met[pairs.length];
    Shares.of(
        pairs.length,
        AT_ONCE,
        (from, to) -> {
          for (int p = from; p < to; p++) {
            int i = (int) (pairs[p] >>> Integer.SIZE);
            int j = (int) pairs[p];
            boolean comparable = claims.get(i).sameLanguage(claims.get(j));
            met[p] = new Met(i, j, bags.get(i).cosine(bags.get(j), comparable));
          }
        });
    return met;
  }

  /**
   * A search.
   *
   * @param family where the claims of the family begin
   */
  private record Asked(int family, Bag bag) {}

  /** By claim. */
  private static int[][] nearest(Families families) {
    int[][] nearest = new int[families.claims().size()][];
    // Organisations say many things in the same words: what is asked twice is searched once.
    Map<Asked, int[]> known = new ConcurrentHashMap<>();
    Shares.of(
        nearest.length,
        AT_ONCE,
        (first, end) -> {
          Nearest search = families.search(Nearest.NEAREST);
          for (int place = first; place < end; place++) {
            int claim = families.number(place);
            Families.Range family = families.family(families.claims().get(claim));
            Bag bag = families.bags().get(claim);
            Asked asked = new Asked(family.from(), bag);
            int[] found = known.get(asked);
            if (found == null) {
              found = search.of(bag, family.from(), family.to());
              known.put(asked, found);
            }
            nearest[claim] = Arrays.stream(found).map(families::number).toArray();
          }
        });
    return nearest;
  }

  /**
   * How near each is to the other among the claims of its own channel.
   *
   * @return by pair, as the earlier claim sees it and as the later one does
   */
  private static int[][] ranks(List<Claim> claims, Met[] met) {
    List<List<Integer>> pairsOf = new ArrayList<>();
    claims.forEach(claim -> pairsOf.add(new ArrayList<>()));
    for (int p = 0; p < met.length; p++) {
      pairsOf.get(met[p].one()).add(p);
      pairsOf.get(met[p].other()).add(p);
    }
    int[][] ranks = new int[2][met.length];
    Shares.of(
        claims.size(),
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            rank(claims, i, met, pairsOf.get(i), ranks);
          }
        });
    return ranks;
  }

  /** Earlier claims first among equals: a claim's pairs come in the order of the other claim. */
  private static void rank(
      List<Claim> claims, int claim, Met[] met, List<Integer> pairs, int[][] ranks) {
    pairs.sort(Comparator.comparingDouble(p -> -met[p].alike()));
    Map<String, Integer> seen = new HashMap<>();
    for (int p : pairs) {
      boolean first = met[p].one() == claim;
      Claim other = claims.get(first ? met[p].other() : met[p].one());
      ranks[first ? 0 : 1][p] = seen.merge(other.channel(), 1, Integer::sum);
    }
  }
}
