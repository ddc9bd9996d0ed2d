package kbaudit.contradiction;

import java.util.List;
import kbaudit.claim.Claim;
import kbaudit.value.Relation;

/**
 * The pairs of one claim that are heard. Whom it agrees with and whom it differs from is asked for
 * every difference, and laid out for that.
 */
final class Heard {
  static final Heard NOTHING = new Heard(List.of(), new Side(List.of()), new Side(List.of()));

  private final List<Scored> pairs;
  private final Side agreeing;
  private final Side differing;

  private Heard(List<Scored> pairs, Side agreeing, Side differing) {
    this.pairs = pairs;
    this.agreeing = agreeing;
    this.differing = differing;
  }

  static Heard of(Claim claim, List<Scored> pairs) {
    return new Heard(
        pairs, Side.of(claim, pairs, Relation.EQUAL), Side.of(claim, pairs, Relation.DIFFERENT));
  }

  /** The claims on the other side of some pairs, with the scores of those. */
  private static final class Side {
    private final Claim[] claims;
    private final double[] scores;

    private Side(List<Scored> pairs) {
      this.claims = new Claim[pairs.size()];
      this.scores = new double[pairs.size()];
    }

    static Side of(Claim claim, List<Scored> pairs, Relation relation) {
      List<Scored> some = pairs.stream().filter(s -> s.relation() == relation).toList();
      Side side = new Side(some);
      for (int i = 0; i < some.size(); i++) {
        Scored s = some.get(i);
        side.claims[i] = s.pair().a() == claim ? s.pair().b() : s.pair().a();
        side.scores[i] = s.score();
      }
      return side;
    }

    double score(Claim claim) {
      for (int i = 0; i < claims.length; i++) {
        if (claims[i] == claim) {
          return scores[i];
        }
      }
      return 0;
    }
  }

  List<Scored> pairs() {
    return pairs;
  }

  /** How surely a third claim agrees with this one and differs from the other. */
  double support(Heard other) {
    double best = 0;
    for (int i = 0; i < agreeing.claims.length; i++) {
      if (agreeing.scores[i] > best) {
        double both = Math.min(agreeing.scores[i], other.differing.score(agreeing.claims[i]));
        best = Math.max(best, both);
      }
    }
    return best;
  }
}
