package kbaudit.contradiction;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Relation;
import org.jspecify.annotations.Nullable;

/** Gives every candidate pair its verdict. */
public final class Judge {

  /** A pair that has been judged; its features are there for fitting only. */
  public record Judged(
      ClaimPair pair,
      Verdict verdict,
      Relation relation,
      double sameQuestion,
      Map<String, Double> features) {
    /** The features of a hundred thousand pairs would fill a laptop. */
    private Judged withoutFeatures() {
      return new Judged(pair, verdict, relation, sameQuestion, Map.of());
    }

    /** The same pair under another model. */
    public Judged with(double probability) {
      return new Judged(
          pair,
          verdict instanceof Verdict.Contradict ? new Verdict.Contradict(probability) : verdict,
          relation,
          probability,
          features);
    }
  }

  /**
   * The three models: a first look at each pair by itself, and the decision that knows its rivals.
   * It is one for values and stances: whether two sentences answer one question shows much the same
   * way, and of stances there are too few to learn it from.
   */
  public record Models(Model firstValue, Model firstStance, Model second) {
    public static Models standard() {
      return new Models(
          LogisticRegression.standard("first-value"),
          LogisticRegression.standard("first-stance"),
          BoostedTrees.standard("second"));
    }

    Model first(ClaimPair pair) {
      return pair.a().kind().isValue() ? firstValue : firstStance;
    }
  }

  /**
   * A pair with the features it has by itself.
   *
   * @param wider works out those beyond its own words
   */
  public record Seen(
      ClaimPair pair,
      Relation relation,
      Map<String, Double> features,
      Supplier<Map<String, Double>> wider) {}

  private static final int AT_ONCE = 500;

  /**
   * First score from which the second model is asked. In the labelled knowledge bases three pairs
   * of four lie below, and none of those that were told.
   */
  private static final double WORTH_A_LOOK = 0.05;

  /**
   * Closeness in the crowd from which two values, or two stances, are compared. In the labelled
   * knowledge bases a third of all pairs lie below, and of those that were told one in 300 at most.
   */
  private static final double NEAR_VALUE = 0.33;

  private static final double NEAR_STANCE = 0.5;

  /**
   * At least so sure when a telephone number has two digits swapped, whatever else the texts say:
   * 16 of 17 such pairs in the labelled knowledge bases are contradictions, too few for the models
   * to learn it.
   */
  private static final double SLIP = 0.8;

  /** "Iedereen is welkom" and "ook gasten zijn welkom" contradict "alleen voor leden". */
  private static final Set<String> EVERYONE = Set.of("all", "every", "regardless", "also");

  private final Lexicon lexicon;
  private final Rarity rarity;
  private final Likeness likeness;
  private final Statements statements;
  private final Options options;
  private final Scopes scopes;
  private final Exclusions exclusions;

  /**
   * @param claims all of the knowledge base, those of one entry one after another
   */
  public Judge(Lexicon lexicon, Rarity rarity, List<Claim> claims) {
    this(lexicon, rarity, Likeness.of(claims), claims);
  }

  /**
   * For some of the claims only.
   *
   * @param claims with every claim all others of its entry
   */
  Judge(Lexicon lexicon, Rarity rarity, Likeness likeness, List<Claim> claims) {
    this.lexicon = lexicon;
    this.rarity = rarity;
    this.likeness = likeness;
    this.statements = new Statements(claims);
    this.options = new Options(lexicon, claims);
    this.scopes = new Scopes(lexicon);
    this.exclusions = new Exclusions(scopes);
  }

  /** Verdicts in the order of the pairs. */
  public List<Judged> judge(List<ClaimPair> pairs) {
    Models models = Models.standard();
    List<Scored> scored = score(compare(pairs), models);
    return decide(scored, Others.of(scored), models);
  }

  /**
   * Of the verdicts those that findings come of, in the order of the pairs: {@link Findings} are
   * the same as from all, but which questions nobody differs on they do not tell.
   */
  public List<Judged> tell(List<ClaimPair> pairs) {
    Models models = Models.standard();
    Compared compared = compare(pairs);
    return new Pursuit(
            compared.pairs(), some -> score(new Compared(some, compared.around()), models), models)
        .judged();
  }

  /** The pairs that can be compared at all, with their features. */
  public List<Seen> see(List<ClaimPair> pairs) {
    return look(compare(pairs), seen -> seen);
  }

  /**
   * A pair that can be compared.
   *
   * @param closeness in the crowd, see {@link Crowd.Joined}
   */
  record Comparable(ClaimPair pair, Relation relation, double closeness) {}

  /**
   * @param around all claims, also those of other pairs
   */
  record Compared(List<Comparable> pairs, Surroundings around) {}

  /** Of these pairs, those that can be compared; they are all there are. */
  Compared compare(List<ClaimPair> pairs) {
    return compare(pairs, Surroundings.NOTHING, Set.of());
  }

  /**
   * Of these pairs, those that can be compared.
   *
   * @param before what stood around the claims before those of the pairs came
   * @param gone since then, by identity
   */
  Compared compare(List<ClaimPair> pairs, Surroundings before, Set<Claim> gone) {
    Crowd.Joined crowd = before.crowd().with(pairs, likeness);
    List<Comparable> comparable =
        Shares.each(pairs.size(), AT_ONCE, i -> comparable(pairs.get(i), crowd.closeness()[i]));
    Series series =
        before
            .series()
            .with(gone, comparable.stream().map(Comparable::pair).toList(), likeness.spelling());
    return new Compared(comparable, new Surroundings(series, crowd.crowd()));
  }

  List<Scored> score(Compared compared, Models models) {
    return look(compared, seen -> Scored.of(seen, models, WORTH_A_LOOK));
  }

  private <T> List<T> look(Compared compared, Function<Seen, T> take) {
    Surroundings around = compared.around();
    Map<Claim, Portrait> portraits = portraits(compared.pairs());
    Features features =
        new Features(portraits, likeness.spelling(), options, scopes, around.crowd());
    WiderFeatures wider = new WiderFeatures(portraits, statements, lexicon, rarity);
    return Shares.each(
        compared.pairs().size(),
        AT_ONCE,
        i -> {
          Comparable one = compared.pairs().get(i);
          ClaimPair pair = one.pair();
          boolean different = one.relation() == Relation.DIFFERENT;
          // That each of two equal answers is given by the other side too goes without saying.
          double share = different ? statements.shareOfEntries(pair.a(), pair.b()) : 0;
          return different && explained(pair, share, around.series())
              ? null
              : take.apply(
                  new Seen(
                      pair,
                      one.relation(),
                      features.of(pair, one.closeness(), share),
                      () -> wider.of(pair)));
        });
  }

  /** Nothing for a pair that cannot be compared, or is not worth it. */
  private @Nullable Comparable comparable(ClaimPair pair, double closeness) {
    if (closeness < (pair.a().kind().isValue() ? NEAR_VALUE : NEAR_STANCE)) {
      return null;
    }
    Relation relation = relation(pair.a(), pair.b());
    return relation == Relation.INCOMPARABLE || exclusions.exclude(pair, relation)
        ? null
        : new Comparable(pair, relation, closeness);
  }

  private Map<Claim, Portrait> portraits(List<Comparable> pairs) {
    Set<Claim> compared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Comparable one : pairs) {
      compared.add(one.pair().a());
      compared.add(one.pair().b());
    }
    List<Claim> claims = List.copyOf(compared);
    List<Portrait> drawn =
        Shares.each(claims.size(), AT_ONCE, i -> Portrait.of(claims.get(i), rarity, lexicon));
    Map<Claim, Portrait> portraits = new IdentityHashMap<>(claims.size());
    for (int i = 0; i < drawn.size(); i++) {
      portraits.put(claims.get(i), drawn.get(i));
    }
    return portraits;
  }

  /** Stances about ways to do something differ only where one excludes what the other offers. */
  private Relation relation(Claim a, Claim b) {
    boolean only = a.kind() == ClaimKind.EXCLUSIVITY || b.kind() == ClaimKind.EXCLUSIVITY;
    if (a.kind().isValue() || (!only && a.kind() != ClaimKind.POLARITY)) {
      return Comparison.of(a, b);
    }
    Options.Fit fit = options.of(a, b);
    if (fit == Options.Fit.CLASH) {
      return Relation.DIFFERENT;
    }
    if (fit == Options.Fit.APART) {
      return Relation.INCOMPARABLE;
    }
    if (only) {
      return a.kind() != b.kind() && a.sameLanguage(b) && (isForAll(a) || isForAll(b))
          ? Relation.DIFFERENT
          : Relation.INCOMPARABLE;
    }
    return Comparison.of(a, b);
  }

  private static boolean isForAll(Claim claim) {
    return claim.takes(EVERYONE) || claim.holdsAnyway();
  }

  /** The texts themselves show that the two answers belong to different things. */
  private boolean explained(ClaimPair pair, double shareOfEntries, Series series) {
    return Mailboxes.areTwoDesks(pair.a(), pair.b())
        || statements.bothInOneSentence(pair.a(), pair.b())
        || Statements.bothInBothEntries(pair.a(), shareOfEntries)
        || series.joins(pair.a(), pair.b())
        || agreesWithOne(pair.a(), series.others(pair.b()))
        || agreesWithOne(pair.b(), series.others(pair.a()));
  }

  private static boolean agreesWithOne(Claim claim, Set<Claim> others) {
    return others.stream().anyMatch(o -> Comparison.of(claim, o) == Relation.EQUAL);
  }

  /** Verdicts of given models, with all features. */
  public List<Judged> judge(List<Seen> seen, Models models) {
    List<Scored> scored = Shares.each(seen.size(), AT_ONCE, i -> Scored.of(seen.get(i), models, 0));
    Others others = Others.of(scored);
    return Shares.each(scored.size(), AT_ONCE, i -> decide(scored.get(i), others, models));
  }

  static List<Judged> decide(List<Scored> scored, Others others, Models models) {
    return Shares.each(
        scored.size(),
        AT_ONCE,
        i -> {
          Scored s = scored.get(i);
          return s.features().isEmpty() ? unlike(s) : decide(s, others, models).withoutFeatures();
        });
  }

  /** Of a pair that is not worth a second look. */
  private static Judged unlike(Scored s) {
    return new Judged(s.pair(), new Verdict.CannotTell(), s.relation(), s.score(), Map.of());
  }

  private static Judged decide(Scored s, Others others, Models models) {
    FeatureVector among = others.features(s);
    Map<String, Double> features = s.with(among);
    double likely = models.second().probability(features);
    double same = Reach.swapped(s.pair().a(), s.pair().b()) ? Math.max(SLIP, likely) : likely;
    return new Judged(s.pair(), verdict(s, same, among), s.relation(), same, features);
  }

  /**
   * A stance that meets its like in the other's entry has its partner there: one sentence says yes
   * to this and no to that.
   */
  private static Verdict verdict(Scored pair, double same, FeatureVector among) {
    if (pair.relation() == Relation.DIFFERENT) {
      boolean stance = !pair.pair().a().kind().isValue();
      boolean aligned = stance && among.value("explainedByEntry") >= pair.score();
      return aligned ? new Verdict.CannotTell() : new Verdict.Contradict(same);
    }
    return same >= 0.5 ? new Verdict.Agree() : new Verdict.CannotTell();
  }
}
