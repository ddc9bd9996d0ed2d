package kbaudit.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Families;
import kbaudit.candidate.Likeness;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Claims;

/** Facts with what they claim. */
public final class Stated {
  /** Without facts. */
  public static final Stated NOTHING = new Stated(List.of(), Map.of(), List.of());

  /** Subjects with less in common are never about one question. */
  private static final double LEAST_ALIKE = 0.06;

  private final List<Fact> facts;
  private final Map<Claim, Fact> factOf;
  private final List<Claim> claims;

  private Stated(List<Fact> facts, Map<Claim, Fact> factOf, List<Claim> claims) {
    this.facts = List.copyOf(facts);
    this.factOf = factOf;
    this.claims = List.copyOf(claims);
  }

  /**
   * What each fact states: its values, or without one its stances.
   *
   * @param kinds only these kinds of claims
   */
  public static Stated of(List<Fact> facts, Claims reading, Set<ClaimKind> kinds) {
    Map<Claim, Fact> factOf = new IdentityHashMap<>();
    List<Claim> stated = new ArrayList<>();
    for (Fact fact : facts) {
      for (Claim claim : claims(fact, reading, kinds)) {
        factOf.put(claim, fact);
        stated.add(claim);
      }
    }
    return new Stated(facts, factOf, stated);
  }

  private static List<Claim> claims(Fact fact, Claims reading, Set<ClaimKind> kinds) {
    List<Claim> all =
        reading.of(reading.read(fact.entry())).stream()
            .filter(claim -> kinds.contains(claim.kind()))
            .toList();
    List<Claim> values = all.stream().filter(claim -> claim.kind().isValue()).toList();
    return values.isEmpty() ? all : values;
  }

  /** In the order of the file. */
  public List<Fact> facts() {
    return facts;
  }

  /** Of all facts, in their order. */
  public List<Claim> claims() {
    return claims;
  }

  /** Facts in which kbaudit finds nothing that it understands. */
  public List<Fact> mute() {
    return facts.stream().filter(fact -> !factOf.containsValue(fact)).toList();
  }

  Fact factOf(Claim claim) {
    return Objects.requireNonNull(factOf.get(claim), "not of these facts");
  }

  /** True for the same facts as they stand in the same files, though those were read again. */
  public boolean isOf(List<Fact> others) {
    return ids(facts).equals(ids(others)) && files(facts).equals(files(others));
  }

  private static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  private static Map<String, String> files(List<Fact> facts) {
    Map<String, String> files = new HashMap<>();
    facts.forEach(
        fact -> files.put(fact.answer().source().path(), fact.answer().source().content()));
    return files;
  }

  /**
   * Facts are few, so each is compared with all claims of its kind instead of with the nearest ones
   * only: a place that still gives the old answer must not be missed because twenty others look
   * more like the fact.
   *
   * @return pairs of a claim of a fact, which comes first, and one of these
   */
  public List<ClaimPair> pairs(List<Claim> said, Rarity rarity) {
    Likeness likeness = new Likeness(rarity);
    List<ClaimPair> pairs = new ArrayList<>();
    for (Claim fact : claims) {
      for (Claim claim : said) {
        double alike = mayMeet(fact, claim) ? alike(fact, claim, likeness) : 0;
        if (alike >= LEAST_ALIKE) {
          pairs.add(new ClaimPair(fact, claim, alike, 1));
        }
      }
    }
    return pairs;
  }

  private static double alike(Claim fact, Claim claim, Likeness likeness) {
    boolean comparable = fact.sameLanguage(claim);
    return likeness.cosine(fact.subject().blend(), claim.subject().blend(), comparable);
  }

  /** Of one family, and not for different people by what their sources say. */
  private static boolean mayMeet(Claim fact, Claim claim) {
    return Families.of(fact) == Families.of(claim) && !fact.scope().isApart(claim.scope());
  }
}
