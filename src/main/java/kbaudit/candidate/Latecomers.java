package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import kbaudit.candidate.Families.Range;
import kbaudit.claim.Claim;

/**
 * Finds the nearest claims of claims that came when all others had been compared: as {@link
 * Candidates} would, except that terms are as rare as they were, and that no claim which was there
 * before looks for nearer ones.
 */
public final class Latecomers {
  private final Families families;
  private final Rarity rarity;
  private final Set<Claim> gone;
  private final ToIntFunction<Claim> place;

  /**
   * @param families the claims that were there
   * @param rarity of their terms, and of those of the later claims
   * @param gone those of them that are there no more, by identity
   * @param place of any claim among all that are there now
   */
  public Latecomers(Families families, Rarity rarity, Set<Claim> gone, ToIntFunction<Claim> place) {
    this.families = families;
    this.rarity = rarity;
    this.gone = gone;
    this.place = place;
  }

  /** A claim that came later. */
  private record Late(Claim claim, Bag bag) {}

  /**
   * Pairs of which at least one has just come, each once.
   *
   * @param before claims that came before these, and after those of the families
   */
  public List<ClaimPair> pairs(List<Claim> come, List<Claim> before) {
    Nearest search = families.search(Nearest.NEAREST + gone.size());
    List<Late> others = new ArrayList<>();
    before.forEach(claim -> others.add(late(claim)));
    List<ClaimPair> pairs = new ArrayList<>();
    for (Claim claim : come) {
      Late late = late(claim);
      pairs.addAll(settled(late, search));
      pairs.addAll(among(late, others));
      others.add(late);
    }
    return pairs;
  }

  private Late late(Claim claim) {
    return new Late(claim, rarity.bag(claim.subject().blend()));
  }

  private List<ClaimPair> settled(Late late, Nearest search) {
    Range family = families.family(late.claim());
    return Arrays.stream(search.of(late.bag(), family.from(), family.to()))
        .map(families::number)
        .mapToObj(number -> new Late(families.claims().get(number), families.bags().get(number)))
        .filter(other -> !gone.contains(other.claim()))
        .limit(Nearest.NEAREST)
        .filter(other -> !other.claim().sameEntry(late.claim()))
        .map(other -> pair(late, other))
        .toList();
  }

  /** They are few: each is compared with all. */
  private List<ClaimPair> among(Late late, List<Late> others) {
    return others.stream()
        .filter(other ->
            Families.of(other.claim()) == Families.of(late.claim())
                && !other.claim().sameEntry(late.claim()))
        .map(other -> pair(late, other))
        .filter(pair -> pair.likeness() > 0)
        .sorted(Comparator.comparingDouble(pair -> -pair.likeness()))
        .limit(Nearest.NEAREST)
        .toList();
  }

  /** The claim that stands before the other comes first. */
  private ClaimPair pair(Late one, Late other) {
    double alike = one.bag().cosine(other.bag(), one.claim().sameLanguage(other.claim()));
    boolean first = place.applyAsInt(one.claim()) < place.applyAsInt(other.claim());
    return new ClaimPair(
        first ? one.claim() : other.claim(), first ? other.claim() : one.claim(), alike, 1);
  }
}
