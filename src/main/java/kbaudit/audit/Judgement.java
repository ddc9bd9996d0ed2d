package kbaudit.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kbaudit.candidate.Candidates;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Families;
import kbaudit.candidate.Latecomers;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.StandingJudge;
import kbaudit.facts.Fact;
import kbaudit.facts.Stated;
import kbaudit.lexicon.Lexicon;

/**
 * The verdicts on all claims, with what it takes to judge a change of a few of them by itself. A
 * text that only moved within its file is no change: what is judged is the claim as it was first
 * seen, and told is where it stands now.
 */
final class Judgement {
  private final Families families;
  private final StandingJudge judge;
  private final FactVerdicts onFacts = new FactVerdicts();
  private final Set<Claim> gone = identities();
  private final List<Claim> later = new ArrayList<>();
  private Rarity rarity;
  private List<Claim> claims;
  private Map<Claim, Claim> moved = Map.of();

  /** Judges all claims. */
  Judgement(List<Claim> claims, Lexicon lexicon) {
    this.claims = List.copyOf(claims);
    this.rarity = Rarity.of(claims);
    this.families = Families.of(claims, rarity);
    this.judge = new StandingJudge(lexicon, rarity, claims, Candidates.pairs(families));
  }

  private static Set<Claim> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /**
   * What is different since the last judgement.
   *
   * @param claims all there are, as they were when they were judged
   * @param place of those
   * @param moved where some of them stand now
   * @param left those that are there no more
   * @param come those that have not been judged
   */
  record Change(
      List<Claim> claims,
      Map<Claim, Integer> place,
      Map<Claim, Claim> moved,
      Set<Claim> left,
      List<Claim> come) {
    int size() {
      return left.size() + come.size();
    }
  }

  /**
   * @param now all claims as they are now
   * @param firstSeen of claims that moved: as they were when they were judged
   */
  Change change(List<Claim> now, Map<Claim, Claim> firstSeen) {
    List<Claim> seen = new ArrayList<>();
    Map<Claim, Integer> place = new IdentityHashMap<>(now.size());
    Map<Claim, Claim> standing = new IdentityHashMap<>();
    for (Claim claim : now) {
      Claim first = firstSeen.getOrDefault(claim, claim);
      place.put(first, place.size());
      seen.add(first);
      if (first != claim) {
        standing.put(first, claim);
      }
    }
    Set<Claim> left = Collections.newSetFromMap(new IdentityHashMap<>(claims.size()));
    left.addAll(claims);
    List<Claim> come = seen.stream().filter(claim -> !left.remove(claim)).toList();
    return new Change(seen, place, standing, left, come);
  }

  /** Judges what is different. */
  void follow(Change change) {
    claims = change.claims();
    moved = change.moved();
    if (change.size() > 0) {
      gone.addAll(change.left());
      later.removeIf(change.left()::contains);
      rarity = rarity.with(change.come());
      Latecomers latecomers =
          new Latecomers(
              families, rarity, gone, claim -> Objects.requireNonNull(change.place().get(claim)));
      List<ClaimPair> pairs = latecomers.pairs(change.come(), later);
      onFacts.forget(change.left());
      judge.replace(change.left(), change.come(), pairs, rarity);
      later.addAll(change.come());
    }
  }

  /** All verdicts, about the claims as they are now. */
  List<Judged> judged() {
    return asTheyStand(judge.judged(claims));
  }

  /** Those that matter for what is found. */
  List<Judged> told() {
    return asTheyStand(judge.told(claims));
  }

  /**
   * Facts against all claims.
   *
   * @param verdicts by which a fact finds a claim right or wrong
   * @param among verdicts among the claims, about those that a fact rules on
   */
  record Heard(List<Judged> verdicts, List<Judged> among) {}

  /** What these facts state. */
  Stated stated(List<Fact> facts, Claims reading, Set<ClaimKind> kinds) {
    return onFacts.stated(facts, reading, kinds);
  }

  /** What facts have to say to the claims; those of the last time are not judged again. */
  Heard hear(Stated stated) {
    rarity = rarity.with(stated.claims());
    List<Judged> verdicts = onFacts.of(stated, claims, judge, rarity);
    Set<Claim> ruled = identities();
    verdicts.forEach(judged -> ruled.add(judged.pair().b()));
    List<Judged> among = judge.about(claims.stream().filter(ruled::contains).toList());
    return new Heard(asTheyStand(verdicts), asTheyStand(among));
  }

  private List<Judged> asTheyStand(List<Judged> judged) {
    return moved.isEmpty() ? judged : judged.stream().map(this::asItStands).toList();
  }

  private Judged asItStands(Judged judged) {
    ClaimPair pair = judged.pair();
    Claim a = moved.getOrDefault(pair.a(), pair.a());
    Claim b = moved.getOrDefault(pair.b(), pair.b());
    return a == pair.a() && b == pair.b()
        ? judged
        : new Judged(
            new ClaimPair(a, b, pair.likeness(), pair.rank()),
            judged.verdict(),
            judged.relation(),
            judged.sameQuestion(),
            judged.features());
  }
}
