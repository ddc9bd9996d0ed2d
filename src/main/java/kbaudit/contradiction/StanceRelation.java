package kbaudit.contradiction;

import kbaudit.claim.Claim;
import kbaudit.claim.Stance;
import kbaudit.value.Relation;

/** Whether two stances can both be true. */
final class StanceRelation {
  private StanceRelation() {}

  static Relation of(Claim a, Claim b) {
    if (a.stance().isEmpty() || b.stance().isEmpty() || a.kind() != b.kind()) {
      return Relation.INCOMPARABLE;
    }
    Stance x = a.stance().get();
    Stance y = b.stance().get();
    return x == y ? Relation.EQUAL : Relation.DIFFERENT;
  }
}
