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
      return x == Stance.ONLY || y == Stance.ONLY ? Relation.DIFFERENT : Relation.INCOMPARABLE;
    }
    return x == y ? Relation.EQUAL : Relation.DIFFERENT;
  }
}
