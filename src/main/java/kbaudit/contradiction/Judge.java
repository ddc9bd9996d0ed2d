package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Contact;
import kbaudit.value.Found;
import kbaudit.value.Relation;
import org.jspecify.annotations.Nullable;

/** Gives every candidate pair its verdict. */
public final class Judge {

  /** A pair that has been judged; the features are kept for fitting only. */
  public record Judged(
      ClaimPair pair,
      Verdict verdict,
      Relation relation,
      double sameQuestion,
      Map<String, Double> features) {
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
   * The four models: a first look at each pair by itself, and the decision that knows its rivals.
   */
  public record Models(Model firstValue, Model value, Model firstStance, Model stance) {
    public static Models standard() {
      return new Models(
          LogisticRegression.standard("first-value"),
          BoostedTrees.standard("value"),
          LogisticRegression.standard("first-stance"),
          BoostedTrees.standard("stance"));
    }

    Model first(ClaimPair pair) {
      return pair.a().kind().isValue() ? firstValue : firstStance;
    }

    Model second(ClaimPair pair) {
      return pair.a().kind().isValue() ? value : stance;
    }
  }

  /** A pair with the features it has by itself. */
  public record Seen(ClaimPair pair, Relation relation, Map<String, Double> features) {}

  private static final int AT_ONCE = 500;

  /**
   * First score from which the second model is asked; of what lies below next to nothing is one
   * question.
   */
  private static final double WORTH_A_LOOK = 0.01;

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
    return decide(score(compare(pairs), models), models);
  }

  /** The pairs that can be compared at all, with their features. */
  public List<Seen> see(List<ClaimPair> pairs) {
    return look(compare(pairs), seen -> seen);
  }

  /**
   * Pairs that can be compared.
   *
   * @param relations of the pairs
   * @param around all claims, also those of other pairs
   */
  record Compared(List<ClaimPair> pairs, List<Relation> relations, Surroundings around) {}

  /** Of these pairs, those that can be compared; they are all there are. */
  Compared compare(List<ClaimPair> pairs) {
    return compare(pairs, (all, comparable) -> Surroundings.of(all, comparable, likeness));
  }

  /**
   * @param around made from all pairs and those of them that can be compared
   */
  Compared compare(
      List<ClaimPair> pairs, BiFunction<List<ClaimPair>, List<ClaimPair>, Surroundings> around) {
    List<Relation> all = each(pairs, i -> comparison(pairs.get(i)));
    List<ClaimPair> comparable = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) != Relation.INCOMPARABLE) {
        comparable.add(pairs.get(i));
        relations.add(all.get(i));
      }
    }
    return new Compared(comparable, relations, around.apply(pairs, comparable));
  }

  List<Scored> score(Compared compared, Models models) {
    return look(compared, seen -> Scored.of(seen, models, WORTH_A_LOOK));
  }

  private <T> List<T> look(Compared compared, Function<Seen, T> take) {
    List<ClaimPair> pairs = compared.pairs();
    Features features =
        new Features(portraits(pairs), likeness.spelling(), options, scopes, compared.around());
    return each(
        pairs,
        i -> {
          ClaimPair pair = pairs.get(i);
          Relation relation = compared.relations().get(i);
          double share = statements.shareOfEntries(pair.a(), pair.b());
          return relation == Relation.DIFFERENT
                  && explained(pair, share, compared.around().series())
              ? null
              : take.apply(new Seen(pair, relation, features.of(pair, share)));
        });
  }

  /** Incomparable also where the pair is not worth a look. */
  private Relation comparison(ClaimPair pair) {
    Relation relation = relation(pair.a(), pair.b());
    return exclusions.exclude(pair, relation) ? Relation.INCOMPARABLE : relation;
  }

  private Map<Claim, Portrait> portraits(List<ClaimPair> pairs) {
    Map<Claim, Portrait> portraits = new IdentityHashMap<>();
    for (ClaimPair pair : pairs) {
      for (Claim claim : List.of(pair.a(), pair.b())) {
        portraits.computeIfAbsent(claim, c -> Portrait.of(c, rarity, lexicon));
      }
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
      return a.kind() != b.kind() && a.sameLanguage(b) && (a.takes(EVERYONE) || b.takes(EVERYONE))
          ? Relation.DIFFERENT
          : Relation.INCOMPARABLE;
    }
    return Comparison.of(a, b);
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
    return decide(each(seen, i -> Scored.of(seen.get(i), models, 0)), models);
  }

  private static List<Judged> decide(List<Scored> scored, Models models) {
    return decide(scored, Others.of(scored), models);
  }

  static List<Judged> decide(List<Scored> scored, Others others, Models models) {
    return each(
        scored,
        i -> {
          Scored s = scored.get(i);
          FeatureVector among = others.features(s);
          Map<String, Double> features = s.features().isEmpty() ? Map.of() : s.with(among);
          double likely =
              features.isEmpty() ? s.score() : models.second(s.pair()).probability(features);
          double same = isSlip(s) ? Math.max(SLIP, likely) : likely;
          return new Judged(s.pair(), verdict(s, same, among), s.relation(), same, features);
        });
  }

  private static boolean isSlip(Scored s) {
    return s.relation() == Relation.DIFFERENT
        && s.pair().a().value().map(Found::value).orElse(null) instanceof Contact one
        && s.pair().b().value().map(Found::value).orElse(null) instanceof Contact other
        && Reach.swapped(one, other);
  }

  /** What comes of each pair by its number, in their order; nothing where nothing comes of it. */
  private static <T> List<T> each(List<?> pairs, IntFunction<@Nullable T> work) {
    List<@Nullable T> all = new ArrayList<>(Collections.nCopies(pairs.size(), null));
    Shares.of(
        pairs.size(),
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            all.set(i, work.apply(i));
          }
        });
    List<T> some = new ArrayList<>();
    for (T one : all) {
      if (one != null) {
        some.add(one);
      }
    }
    return some;
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
