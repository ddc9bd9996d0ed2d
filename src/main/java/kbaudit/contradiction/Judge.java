package kbaudit.contradiction;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.claim.Slot;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Found;
import kbaudit.value.Relation;
import kbaudit.value.Relations;

/** Gives every candidate pair its verdict. */
public final class Judge {

  /** A pair that has been judged; the features are kept for fitting and for explaining. */
  public record Judged(ClaimPair pair, Verdict verdict, Relation relation, double sameQuestion, Map<String, Double> features) {
    /** The same pair under another model. */
    public Judged with(double probability) {
      return new Judged(pair, verdict instanceof Verdict.Contradict ? new Verdict.Contradict(probability) : verdict, relation, probability, features);
    }
  }

  /** Dimensions that say for whom or what a text is; others (a weekday, a channel) are often the answer itself. */
  private static final Set<String> SCOPES = Set.of("country", "customer-type", "delivery-speed", "membership-scope", "customer-status", "city", "region",
      "hotel-room", "travel-class", "season", "energy-contract", "insurance-policy", "board-type", "holiday-scope", "household-waste", "subscription-type");

  private final Lexicon lexicon;
  private final Features features;
  private final Model values = Model.standard("value");
  private final Model stances = Model.standard("stance");

  public Judge(Lexicon lexicon, kbaudit.candidate.Likeness likeness) {
    this.lexicon = lexicon;
    this.features = new Features(lexicon, likeness);
  }

  /** Verdicts in the order of the pairs. */
  public List<Judged> judge(List<ClaimPair> pairs) {
    Explained explained = Explained.by(pairs, Judge::relate);
    return pairs.stream().map(pair -> judge(pair, explained)).toList();
  }

  private Judged judge(ClaimPair pair, Explained explained) {
    Relation relation = relate(pair.a(), pair.b());
    Map<String, Double> f = features.of(pair, relation == Relation.DIFFERENT && pair.a().kind().isValue() ? explained.of(pair) : 0);
    double same = (pair.a().kind().isValue() ? values : stances).probability(f);
    return new Judged(pair, verdict(pair, relation, same), relation, same, f);
  }

  private Verdict verdict(ClaimPair pair, Relation relation, double same) {
    if (relation == Relation.INCOMPARABLE || excluded(pair)) {
      return new Verdict.CannotTell();
    }
    if (relation != Relation.DIFFERENT) {
      return same >= 0.5 ? new Verdict.Agree() : new Verdict.CannotTell();
    }
    return new Verdict.Contradict(same);
  }

  /** Different by what they state: unlike slots, or scopes that exclude one another. */
  private boolean excluded(ClaimPair pair) {
    Slot.Role x = pair.a().slot().role();
    Slot.Role y = pair.b().slot().role();
    boolean threshold = (x == Slot.Role.THRESHOLD) != (y == Slot.Role.THRESHOLD);
    boolean reduction = (x == Slot.Role.REDUCTION) != (y == Slot.Role.REDUCTION);
    return threshold || (reduction && pair.a().kind() == kbaudit.claim.ClaimKind.MONEY) || contrast(pair.a(), pair.b());
  }

  /** Both sides name a scope of one dimension, and the scopes exclude each other. */
  private boolean contrast(Claim a, Claim b) {
    for (Map.Entry<String, Set<String>> e : a.contrasts().entrySet()) {
      Set<String> other = b.contrasts().get(e.getKey());
      if (other != null && SCOPES.contains(e.getKey()) && e.getValue().stream().noneMatch(x -> other.stream().anyMatch(y -> related(x, y)))) {
        return true;
      }
    }
    return false;
  }

  private boolean related(String x, String y) {
    return x.equals(y) || lexicon.broader(x).contains(y) || lexicon.broader(y).contains(x);
  }

  static Relation relate(Claim a, Claim b) {
    if (a.value().isPresent() && b.value().isPresent()) {
      Found x = a.value().get();
      Found y = b.value().get();
      return Relations.relate(x, y);
    }
    return StanceRelation.of(a, b);
  }

  /** For each pair of different values: does one side's entry hold a claim that agrees with the other side and is as close? */
  private record Explained(Map<Claim, Map<String, Double>> agreeing) {
    interface Relating {
      Relation of(Claim a, Claim b);
    }

    static Explained by(List<ClaimPair> pairs, Relating relating) {
      Map<Claim, Map<String, Double>> agreeing = new IdentityHashMap<>();
      for (ClaimPair pair : pairs) {
        Relation relation = relating.of(pair.a(), pair.b());
        if (relation == Relation.EQUAL || relation == Relation.COMPATIBLE) {
          note(agreeing, pair.a(), pair.b(), pair.likeness());
          note(agreeing, pair.b(), pair.a(), pair.likeness());
        }
      }
      return new Explained(agreeing);
    }

    private static void note(Map<Claim, Map<String, Double>> agreeing, Claim of, Claim partner, double likeness) {
      agreeing.computeIfAbsent(of, k -> new HashMap<>()).merge(partner.path() + "#" + partner.entryId(), likeness, Math::max);
    }

    double of(ClaimPair pair) {
      return Math.max(better(pair.a(), pair.b(), pair.likeness()), better(pair.b(), pair.a(), pair.likeness()));
    }

    /** How {@code of}'s best agreement inside the other's entry compares with this pair. */
    private double better(Claim of, Claim other, double likeness) {
      double best = agreeing.getOrDefault(of, Map.of()).getOrDefault(other.path() + "#" + other.entryId(), 0.0);
      return best == 0 ? 0 : Math.min(1, best / Math.max(likeness, 0.01) / 1.2);
    }
  }
}
