package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;

/**
 * Claims by family, ready to be searched: those of a family stand side by side, so that a search
 * meets no others.
 */
public final class Families {
  /** Where a family begins, and after it. */
  record Range(int from, int to) {}

  private static final Range NOBODY = new Range(0, 0);

  private final List<Claim> claims;
  private final List<Bag> bags;

  /** The numbers of the claims, family by family: a claim's place is where its number stands. */
  private final int[] order;

  private final List<Bag> bagsInOrder;
  private final Postings postings;

  private final Map<ClaimKind, Range> ranges = new EnumMap<>(ClaimKind.class);

  private Families(List<Claim> claims, List<Bag> bags, int[] order, Rarity rarity) {
    this.claims = claims;
    this.bags = bags;
    this.order = order;
    this.bagsInOrder = Arrays.stream(order).mapToObj(bags::get).toList();
    List<Claim> inOrder = Arrays.stream(order).mapToObj(claims::get).toList();
    this.postings = Postings.of(bagsInOrder, rarity.terms());
    for (int i = 0; i < order.length; i++) {
      Range one = new Range(i, i + 1);
      ranges.merge(of(inOrder.get(i)), one, (before, next) -> new Range(before.from(), next.to()));
    }
  }

  public static Families of(List<Claim> claims, Rarity rarity) {
    int[] order =
        IntStream.range(0, claims.size())
            .boxed()
            .sorted(Comparator.comparing(i -> of(claims.get(i))))
            .mapToInt(i -> i)
            .toArray();
    List<Bag> bags = new ArrayList<>();
    claims.forEach(claim -> bags.add(rarity.bag(claim.subject().blend())));
    return new Families(claims, bags, order, rarity);
  }

  /**
   * Claims that may contradict each other: those of one kind; "only here" contradicts a plain "also
   * there", free of charge a price, and "by itself" a duty.
   */
  public static ClaimKind of(Claim claim) {
    return switch (claim.kind()) {
      case EXCLUSIVITY -> ClaimKind.POLARITY;
      case COST -> ClaimKind.MONEY;
      case PROCEDURE -> ClaimKind.OBLIGATION;
      default -> claim.kind();
    };
  }

  /** In the order they were given. */
  List<Claim> claims() {
    return claims;
  }

  /** In the order of the claims. */
  List<Bag> bags() {
    return bags;
  }

  /** The number, among the claims as they were given, of the one at that place. */
  int number(int place) {
    return order[place];
  }

  /** The places of the claims that one may contradict. */
  Range family(Claim claim) {
    return ranges.getOrDefault(of(claim), NOBODY);
  }

  /**
   * By places.
   *
   * @param most so many are found of each claim
   */
  Nearest search(int most) {
    return new Nearest(bagsInOrder, postings, most);
  }
}
