package kbaudit.contradiction;

import kbaudit.claim.Claim;
import kbaudit.claim.Stance;
import kbaudit.value.Relation;

/** Whether two stances can both be true. */
final class StanceRelation {
  private StanceRelation() {}

  static Relation of(Claim a, Claim b) {
    if (a.stance().isEmpty() || b.stance().isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    Stance x = a.stance().get();
    Stance y = b.stance().get();
    if (a.kind() != b.kind()) {
      // "Only by telephone" and "also online": whether they clash is for their options to say.
      return x == Stance.ONLY || y == Stance.ONLY || burdens(x, y) || burdens(y, x)
          ? Relation.DIFFERENT
          : Relation.INCOMPARABLE;
    }
    return x == y ? Relation.EQUAL : Relation.DIFFERENT;
  }

  /** "Your money comes back by itself" and "please fill in the form". */
  private static boolean burdens(Stance one, Stance other) {
    return one == Stance.BY_ITSELF && other == Stance.REQUIRED;
  }
}
