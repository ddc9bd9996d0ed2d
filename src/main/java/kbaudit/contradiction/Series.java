package kbaudit.contradiction;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Shares;
import kbaudit.candidate.Spelling;
import kbaudit.claim.Claim;

/**
 * Texts made from one template: a channel that says the same sentence of many branches, regions or
 * products, each time with another value. Its members never contradict each other, however alike;
 * and who agrees with one of them contradicts none.
 */
final class Series {
  /** So alike are two fillings of one template, values left out. */
  private static final double TEMPLATE = 0.85;

  /** One channel that asks the same question again asks it of another branch or region. */
  private static final double SAME_QUESTION = 0.95;

  /** One text with three others like it is a template; one with a single other is a mistake. */
  private static final int OTHERS = 3;

  private final Map<Claim, Set<Claim>> members = new IdentityHashMap<>();

  static final Series NONE = new Series();

  private Series() {}

  private Series(List<ClaimPair> pairs, Spelling spelling) {
    for (ClaimPair pair : pairs) {
      Shares.giveWay();
      if (pair.a().channel().equals(pair.b().channel())
          && pair.a().value().isPresent()
          && alike(pair, spelling)) {
        members.computeIfAbsent(pair.a(), c -> identities()).add(pair.b());
        members.computeIfAbsent(pair.b(), c -> identities()).add(pair.a());
      }
    }
    members.values().removeIf(others -> others.size() < OTHERS);
  }

  /** The same after some claims went and others came, whose pairs these are. */
  Series with(Set<Claim> gone, List<ClaimPair> pairs, Spelling later) {
    Series more = new Series(pairs, later);
    members.forEach((claim, others) -> {
      Set<Claim> left = identities();
      left.addAll(others);
      left.removeIf(gone::contains);
      if (!gone.contains(claim)) {
        more.members.merge(claim, left, Series::union);
      }
    });
    return more;
  }

  private static Set<Claim> union(Set<Claim> some, Set<Claim> others) {
    some.addAll(others);
    return some;
  }

  private static boolean alike(ClaimPair pair, Spelling spelling) {
    return spelling.sentence(pair.a(), pair.b()) >= TEMPLATE
        || spelling.asked(pair.a(), pair.b()) >= SAME_QUESTION;
  }

  /** Claims are large; who is meant is enough. */
  private static Set<Claim> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** True when both are fillings of one template. */
  boolean joins(Claim a, Claim b) {
    return members.getOrDefault(a, Set.of()).contains(b)
        || members.getOrDefault(b, Set.of()).contains(a);
  }

  /** The other fillings of the template that a claim comes from; empty for most claims. */
  Set<Claim> others(Claim claim) {
    return members.getOrDefault(claim, Set.of());
  }
}
