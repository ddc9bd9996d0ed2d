package kbaudit.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Likeness;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Claims;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Judge;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Holds every claim against every fact. Facts are few, so each is compared with all claims of its
 * kind instead of with the nearest ones only: a place that still gives the old answer must not be
 * missed because twenty others look more like the fact. A claim that the comparison leaves open
 * follows the claims that it was found to agree with.
 */
public final class Referee {
  /** Subjects with less in common are never about one question. */
  private static final double LEAST_ALIKE = 0.06;

  private static final double SAYS_SO = 0.5;

  /** As for findings: below it a difference is not even a note. */
  private static final double SAYS_OTHERWISE = 0.3;

  /** A claim that says so to one fact is not wrong by another that fits it about as well. */
  private static final double CLEARLY = 0.15;

  private static final Comparator<Judged> SUREST =
      Comparator.<Judged>comparingDouble(j -> -j.sameQuestion())
          .thenComparing(j -> j.pair().a().location());

  private final Claims reading;
  private final Lexicon lexicon;
  private final Set<ClaimKind> kinds;

  /**
   * @param kinds only these kinds of contradiction
   */
  public Referee(Claims reading, Lexicon lexicon, Set<ClaimKind> kinds) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.kinds = Set.copyOf(kinds);
  }

  /**
   * @param judged the verdicts among the claims themselves
   * @param channels all that were audited
   */
  public List<FactCheck> check(
      List<Fact> facts, List<Claim> claims, List<Judged> judged, Set<String> channels) {
    Map<Claim, Fact> factOf = new IdentityHashMap<>();
    List<Claim> stated = new ArrayList<>();
    for (Fact fact : facts) {
      for (Claim claim : claims(fact)) {
        factOf.put(claim, fact);
        stated.add(claim);
      }
    }
    Map<Claim, Judged> ruled = ruled(judged(stated, claims, judged));
    follow(ruled, judged);
    List<FactCheck> checks = new ArrayList<>();
    for (Fact fact : facts) {
      List<Judged> answering =
          ruled.values().stream().filter(j -> fact.equals(factOf.get(j.pair().a()))).toList();
      checks.add(check(fact, answering, channels));
    }
    return checks;
  }

  /** What the fact states: its value, or without one its stance. */
  public List<Claim> claims(Fact fact) {
    List<Claim> all =
        reading.of(reading.read(fact.entry())).stream()
            .filter(claim -> kinds.contains(claim.kind()))
            .toList();
    List<Claim> values = all.stream().filter(claim -> claim.kind().isValue()).toList();
    return values.isEmpty() ? all : values;
  }

  /**
   * The pairs among the claims come along, because how alike two are is told by how alike the
   * others are.
   */
  private List<Judged> judged(List<Claim> stated, List<Claim> claims, List<Judged> among) {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(stated);
    Rarity rarity = Rarity.of(all);
    List<ClaimPair> pairs = new ArrayList<>(among.stream().map(Judged::pair).toList());
    pairs.addAll(pairs(stated, claims, new Likeness(rarity)));
    Set<Claim> facts = Collections.newSetFromMap(new IdentityHashMap<>());
    facts.addAll(stated);
    return new Judge(lexicon, rarity, all)
        .judge(pairs).stream().filter(j -> facts.contains(j.pair().a())).toList();
  }

  private static List<ClaimPair> pairs(List<Claim> stated, List<Claim> claims, Likeness likeness) {
    List<ClaimPair> pairs = new ArrayList<>();
    for (Claim fact : stated) {
      for (Claim claim : claims) {
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

  /** Of one kind, and not for different people by what their sources say. */
  private static boolean mayMeet(Claim fact, Claim claim) {
    return family(fact) == family(claim) && !fact.scope().isApart(claim.scope());
  }

  /** "Only here" contradicts a plain "also there". */
  private static ClaimKind family(Claim claim) {
    return claim.kind() == ClaimKind.EXCLUSIVITY ? ClaimKind.POLARITY : claim.kind();
  }

  /** The verdict that counts for each claim: by the fact that fits it best. */
  private static Map<Claim, Judged> ruled(List<Judged> judged) {
    Map<Claim, Judged> right = new IdentityHashMap<>();
    Map<Claim, Judged> wrong = new IdentityHashMap<>();
    for (Judged j : judged.stream().sorted(SUREST).toList()) {
      if (j.verdict() instanceof Verdict.Agree && j.sameQuestion() >= SAYS_SO) {
        right.putIfAbsent(j.pair().b(), j);
      } else if (j.verdict() instanceof Verdict.Contradict && j.sameQuestion() >= SAYS_OTHERWISE) {
        wrong.putIfAbsent(j.pair().b(), j);
      }
    }
    Map<Claim, Judged> ruled = new IdentityHashMap<>(right);
    wrong.forEach((claim, j) -> {
      Judged agrees = right.get(claim);
      if (agrees == null || j.sameQuestion() > agrees.sameQuestion() + CLEARLY) {
        ruled.put(claim, j);
      }
    });
    return ruled;
  }

  /** A claim that says exactly what a ruled one says, about the same question, is ruled alike. */
  private static void follow(Map<Claim, Judged> ruled, List<Judged> judged) {
    Map<Claim, Judged> direct = new IdentityHashMap<>(ruled);
    for (Judged j : judged.stream().sorted(SUREST).toList()) {
      if (j.verdict() instanceof Verdict.Agree
          && j.relation() == Relation.EQUAL
          && j.sameQuestion() >= SAYS_SO) {
        follow(j.pair().a(), direct.get(j.pair().b()), j, ruled);
        follow(j.pair().b(), direct.get(j.pair().a()), j, ruled);
      }
    }
  }

  private static void follow(
      Claim claim, @Nullable Judged leader, Judged agreement, Map<Claim, Judged> ruled) {
    if (leader == null || ruled.containsKey(claim)) {
      return;
    }
    double confidence = Math.min(leader.sameQuestion(), agreement.sameQuestion());
    ClaimPair pair = new ClaimPair(leader.pair().a(), claim, agreement.pair().likeness(), 1);
    Verdict verdict =
        leader.verdict() instanceof Verdict.Agree
            ? leader.verdict()
            : new Verdict.Contradict(confidence);
    ruled.put(claim, new Judged(pair, verdict, leader.relation(), confidence, Map.of()));
  }

  private static FactCheck check(Fact fact, List<Judged> answering, Set<String> channels) {
    List<Told> right = new ArrayList<>();
    List<Told> wrong = new ArrayList<>();
    Set<String> silent = new TreeSet<>(channels);
    Set<Reading> otherwise = Collections.newSetFromMap(new IdentityHashMap<>());
    answering.stream()
        .filter(j -> !(j.verdict() instanceof Verdict.Agree))
        .forEach(j -> otherwise.add(j.pair().b().reading()));
    for (Judged j : answering) {
      boolean agrees = j.verdict() instanceof Verdict.Agree;
      if (agrees && otherwise.contains(j.pair().b().reading())) {
        continue; // "free of charge up to 24 hours before": right about the price only
      }
      Testimony.of(j, fact)
          .ifPresent(told -> {
            (agrees ? right : wrong).add(told);
            silent.remove(told.saying().channel());
          });
    }
    right.sort(Testimony.PLACE);
    wrong.sort(Testimony.PLACE);
    return new FactCheck(fact, right, wrong, List.copyOf(silent));
  }
}
