package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A judge who remembers every pair. When claims come and go only their own pairs are looked at, and
 * those of the claims that they meet are decided again, because their rivals are others now. How
 * rare a word is, and how alike a claim's neighbours are, stays as it was when all were judged: so
 * the verdicts may differ a little from those of a {@link Judge} who sees the claims for the first
 * time.
 */
public final class StandingJudge {
  private final Lexicon lexicon;
  private final Judge.Models models = Judge.Models.standard();
  private final Map<Claim, List<Case>> casesOf = new IdentityHashMap<>();
  private final Map<String, List<Claim>> claimsIn = new HashMap<>();

  /** Those that a report may tell of; hardly any are. */
  private final Set<Case> telling = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Pairs with claims from elsewhere, by those. */
  private final Map<Claim, List<Scored>> asideOf = new IdentityHashMap<>();

  private List<Claim> strangers = List.of();

  private Likeness likeness;
  private Surroundings around;
  private Others others;

  /** A pair with its verdict, as long as both claims are there. */
  private static final class Case {
    private final Scored scored;
    private @Nullable Judged judged;

    Case(Scored scored) {
      this.scored = scored;
    }

    Judged judged() {
      return Objects.requireNonNull(judged, "not decided yet");
    }
  }

  /**
   * Judges all pairs.
   *
   * @param claims all of the knowledge base, those of one entry one after another
   */
  public StandingJudge(Lexicon lexicon, Rarity rarity, List<Claim> claims, List<ClaimPair> pairs) {
    this.lexicon = lexicon;
    this.likeness = Likeness.of(claims);
    Judge judge = new Judge(lexicon, rarity, likeness, claims);
    Judge.Compared compared = judge.compare(pairs);
    this.around = compared.around();
    List<Scored> scored = judge.score(compared, models);
    this.others = Others.of(scored);
    decide(keep(scored));
    claims.forEach(this::enter);
  }

  private void enter(Claim claim) {
    claimsIn.computeIfAbsent(claim.entryKey(), key -> new ArrayList<>()).add(claim);
  }

  private List<Case> keep(List<Scored> scored) {
    List<Case> cases = scored.stream().map(Case::new).toList();
    for (Case one : cases) {
      ClaimPair pair = one.scored.pair();
      casesOf.computeIfAbsent(pair.a(), claim -> new ArrayList<>()).add(one);
      casesOf.computeIfAbsent(pair.b(), claim -> new ArrayList<>()).add(one);
    }
    return cases;
  }

  private void decide(List<Case> cases) {
    List<Judged> judged =
        Judge.decide(cases.stream().map(one -> one.scored).toList(), others, models);
    for (int i = 0; i < cases.size(); i++) {
      cases.get(i).judged = judged.get(i);
      if (Findings.mayTell(judged.get(i))) {
        telling.add(cases.get(i));
      } else {
        telling.remove(cases.get(i));
      }
    }
  }

  /**
   * Judges what is different.
   *
   * @param gone claims that are there no more, by identity
   * @param come claims that were not there
   * @param pairs those of the claims that came
   * @param rarity of the terms of all claims, see {@link Rarity#with}
   */
  public void replace(Set<Claim> gone, List<Claim> come, List<ClaimPair> pairs, Rarity rarity) {
    Set<Claim> met = forget(gone);
    come.forEach(this::enter);
    likeness = likeness.with(come);
    Judge judge =
        new Judge(
            lexicon,
            rarity,
            likeness,
            besides(pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).toList()));
    Judge.Compared compared = judge.compare(pairs, around, gone);
    around = compared.around();
    List<Scored> scored = judge.score(compared, models);
    keep(scored);
    for (Scored s : scored) {
      met.add(s.pair().a());
      met.add(s.pair().b());
    }
    decideAgain(gone, met);
  }

  /**
   * Gets to know claims from elsewhere, such as those of facts, instead of the last such ones.
   *
   * @param newcomers those of one entry one after another
   */
  public void admit(List<Claim> newcomers) {
    strangers = List.copyOf(newcomers);
    asideOf.clear();
    strangers.forEach(stranger -> asideOf.put(stranger, new ArrayList<>()));
    likeness = likeness.with(strangers);
  }

  /**
   * Judges claims from elsewhere against those that are known here. Nothing changes among these:
   * what a fact says makes two texts no more or less alike. Of the many pairs those are left out
   * that are not worth a second look.
   *
   * @param pairs of a claim that was {@linkplain #admit admitted}, which comes first, and one that
   *     has not met those before
   * @param rarity of the terms of all of them, see {@link Rarity#with}
   */
  public List<Judged> aside(List<ClaimPair> pairs, Rarity rarity) {
    List<Claim> claims = besides(pairs.stream().map(ClaimPair::b).toList());
    claims.addAll(strangers);
    Judge judge = new Judge(lexicon, rarity, likeness, claims);
    Judge.Compared compared = judge.compare(pairs, around, Set.of());
    around = new Surroundings(around.series(), compared.around().crowd());
    List<Scored> scored =
        judge.score(compared, models).stream().filter(s -> !s.features().isEmpty()).toList();
    Map<Claim, List<Scored>> pairsOf = new IdentityHashMap<>();
    for (Scored s : scored) {
      List<Scored> ofStranger = Objects.requireNonNull(asideOf.get(s.pair().a()));
      ofStranger.add(s);
      pairsOf.put(s.pair().a(), ofStranger);
      pairsOf.computeIfAbsent(s.pair().b(), claim -> new ArrayList<>(scores(claim))).add(s);
    }
    return Judge.decide(scored, others.with(Set.of(), pairsOf), models);
  }

  /** Returns the claims that were compared with one of these. */
  private Set<Claim> forget(Set<Claim> gone) {
    asideOf.values().forEach(pairs -> pairs.removeIf(s -> gone.contains(s.pair().b())));
    Set<Claim> met = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : gone) {
      claimsIn.getOrDefault(claim.entryKey(), List.of()).removeIf(other -> other == claim);
      for (Case one : cases(claim)) {
        telling.remove(one);
        ClaimPair pair = one.scored.pair();
        Claim other = pair.a() == claim ? pair.b() : pair.a();
        if (!gone.contains(other)) {
          met.add(other);
          cases(other).remove(one);
        }
      }
    }
    gone.forEach(casesOf::remove);
    return met;
  }

  private List<Case> cases(Claim claim) {
    return casesOf.getOrDefault(claim, List.of());
  }

  private List<Scored> scores(Claim claim) {
    return cases(claim).stream().map(one -> one.scored).toList();
  }

  /** These claims and all others of their entries. */
  private List<Claim> besides(List<Claim> claims) {
    Set<String> entries = new LinkedHashSet<>();
    claims.forEach(claim -> entries.add(claim.entryKey()));
    List<Claim> all = new ArrayList<>();
    entries.forEach(entry -> all.addAll(Objects.requireNonNull(claimsIn.get(entry))));
    return all;
  }

  private void decideAgain(Set<Claim> gone, Set<Claim> claims) {
    Map<Claim, List<Scored>> pairsOf = new IdentityHashMap<>();
    Set<Case> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      pairsOf.put(claim, scores(claim));
      again.addAll(cases(claim));
    }
    others = others.with(gone, pairsOf);
    decide(List.copyOf(again));
  }

  /**
   * All verdicts.
   *
   * @param claims all that are there, in their order
   */
  public List<Judged> judged(List<Claim> claims) {
    return judged(claims, judged -> true);
  }

  /**
   * The verdicts that a report can tell of, with all others among the claims that they are about
   * but those that cannot tell: findings and agreements are the same as from all.
   *
   * @param claims all that are there, in their order
   */
  public List<Judged> told(List<Claim> claims) {
    Set<Claim> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Case one : telling) {
      told.add(one.scored.pair().a());
      told.add(one.scored.pair().b());
    }
    return judged(
        claims.stream().filter(told::contains).toList(),
        judged ->
            !(judged.verdict() instanceof Verdict.CannotTell) && told.contains(judged.pair().b()));
  }

  /**
   * The verdicts on what some claims have in common with others.
   *
   * @param claims in their order
   */
  public List<Judged> about(List<Claim> claims) {
    List<Judged> about = new ArrayList<>();
    Set<Case> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      cases(claim).stream().filter(seen::add).map(Case::judged).forEach(about::add);
    }
    return about;
  }

  private List<Judged> judged(List<Claim> claims, Predicate<Judged> which) {
    List<Judged> all = new ArrayList<>();
    for (Claim claim : claims) {
      for (Case one : cases(claim)) {
        if (one.scored.pair().a() == claim && which.test(one.judged())) {
          all.add(one.judged());
        }
      }
    }
    return all;
  }
}
