package kbaudit.contradiction;

import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Complement;
import kbaudit.claim.Slot;
import kbaudit.value.Found;
import kbaudit.value.Members;
import kbaudit.value.Relation;

/** Pairs that are not worth a look, or speak of different things by what they state. */
final class Exclusions {
  private final Scopes scopes;

  Exclusions(Scopes scopes) {
    this.scopes = scopes;
  }

  boolean exclude(ClaimPair pair, Relation relation) {
    return !likely(pair, relation) || excluded(pair);
  }

  /** Stances are everywhere; two with nearly nothing in common are not worth a look. */
  private static boolean likely(ClaimPair pair, Relation relation) {
    double least = relation == Relation.DIFFERENT ? 0.09 : 0.3;
    return pair.a().kind().isValue() || (pair.likeness() >= least && !translated(pair));
  }

  /**
   * Who says no and who yes is too fine a difference to tell between a text and its translation.
   */
  private static boolean translated(ClaimPair pair) {
    return pair.a().kind() == ClaimKind.POLARITY && !pair.a().sameLanguage(pair.b());
  }

  /** Different by what they state: unlike slots, or scopes that exclude one another. */
  private boolean excluded(ClaimPair pair) {
    Slot.Role x = pair.a().slot().role();
    Slot.Role y = pair.b().slot().role();
    boolean threshold = (x == Slot.Role.THRESHOLD) != (y == Slot.Role.THRESHOLD);
    boolean reduction = (x == Slot.Role.REDUCTION) != (y == Slot.Role.REDUCTION);
    return threshold
        || (reduction && pair.a().kind() == ClaimKind.MONEY)
        || isTranslatedList(pair)
        || Complement.are(pair.a(), pair.b())
        || (!isExclusive(pair) && scopes.exclude(pair.a(), pair.b()));
  }

  /** "Alleen voor bedrijven": for whom it is only is what it states. */
  private static boolean isExclusive(ClaimPair pair) {
    return pair.a().kind() == ClaimKind.EXCLUSIVITY || pair.b().kind() == ClaimKind.EXCLUSIVITY;
  }

  /** The words of a list meet across languages only as far as the lexicon has all of them. */
  private static boolean isTranslatedList(ClaimPair pair) {
    return pair.a().kind() == ClaimKind.SET
        && !pair.a().sameLanguage(pair.b())
        && !(isKnown(pair.a()) && isKnown(pair.b()));
  }

  /** Each item has a concept or a name of its own. */
  private static boolean isKnown(Claim list) {
    return list.value().map(Found::value).orElse(null) instanceof Members members
        && members.items().stream()
            .allMatch(item -> item.stream().noneMatch(key -> key.startsWith("l:")));
  }
}
