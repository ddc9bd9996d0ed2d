package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Reading;
import kbaudit.value.Relation;

/**
 * What is stated where. A sentence that states both answers tells two cases apart; an entry that
 * does, often.
 */
final class Statements {
  private final Map<Reading, List<Claim>> bySentence = new IdentityHashMap<>();
  private final Map<Claim, List<Claim>> inEntryOf = new IdentityHashMap<>();

  Statements(List<Claim> claims) {
    Map<String, List<Claim>> byEntry = new HashMap<>();
    for (Claim claim : claims) {
      bySentence.computeIfAbsent(claim.reading(), r -> new ArrayList<>()).add(claim);
      List<Claim> entry = byEntry.computeIfAbsent(claim.entryKey(), e -> new ArrayList<>());
      entry.add(claim);
      inEntryOf.put(claim, entry);
    }
  }

  /**
   * True when one's sentence gives the other's answer too: "5 days by bank, 10 by card" does not
   * contradict "10 days". Of stances both must: nearly every sentence that refuses something says
   * what is possible instead; and every sentence with an "only" allows something.
   */
  boolean bothInOneSentence(Claim a, Claim b) {
    if (a.kind() == ClaimKind.EXCLUSIVITY || b.kind() == ClaimKind.EXCLUSIVITY) {
      return false;
    }
    boolean one = gives(bySentence.getOrDefault(b.reading(), List.of()), a);
    boolean other = gives(bySentence.getOrDefault(a.reading(), List.of()), b);
    return a.kind().isValue() ? one || other : one && other;
  }

  /**
   * True when each entry gives both answers: copies of one text, with two cases in it. On labelled
   * knowledge bases not one contradiction was of this kind.
   *
   * @param shareOfEntries of the pair, see {@link #shareOfEntries}
   */
  static boolean bothInBothEntries(Claim a, double shareOfEntries) {
    return a.kind().isValue() && shareOfEntries == 1;
  }

  /** How many of the two entries also give the other's answer: 0, 0.5 or 1. */
  double shareOfEntries(Claim a, Claim b) {
    double share = gives(inEntryOf.getOrDefault(b, List.of()), a) ? 0.5 : 0;
    return share + (gives(inEntryOf.getOrDefault(a, List.of()), b) ? 0.5 : 0);
  }

  /** All that the claims of its entry are about. */
  Map<String, Double> subjectOfEntry(Claim claim) {
    Map<String, Double> all = new TreeMap<>();
    for (Claim other : inEntryOf.getOrDefault(claim, List.of(claim))) {
      other.subject().all().forEach((term, weight) -> all.merge(term, weight, Math::max));
    }
    return all;
  }

  private static boolean gives(List<Claim> claims, Claim answer) {
    for (Claim claim : claims) {
      if (claim.kind() == answer.kind()
          && Comparison.of(claim, answer) == Relation.EQUAL
          && (claim.kind().isValue() || aboutOne(claim, answer))) {
        return true;
      }
    }
    return false;
  }

  /** A yes and a no in the text are seldom about what this one is about. */
  private static boolean aboutOne(Claim claim, Claim answer) {
    return !Collections.disjoint(claim.focus().keySet(), answer.focus().keySet());
  }
}
