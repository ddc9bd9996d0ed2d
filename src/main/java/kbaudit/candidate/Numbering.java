package kbaudit.candidate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kbaudit.claim.Claim;
import kbaudit.claim.Reading;

/** Numbers the sentences that make claims, from 0, in the order of their first claims. */
public final class Numbering {
  private final Map<Reading, Integer> numbers;
  private final List<Reading> readings;

  private Numbering(Map<Reading, Integer> numbers, List<Reading> readings) {
    this.numbers = numbers;
    this.readings = readings;
  }

  public static Numbering of(List<Claim> claims) {
    return new Numbering(Map.of(), List.of()).with(claims);
  }

  /** The same, and after those the sentences of these claims that have no number yet. */
  public Numbering with(List<Claim> later) {
    Map<Reading, Integer> all = new IdentityHashMap<>(numbers);
    List<Reading> more = new ArrayList<>(readings);
    for (Claim claim : later) {
      if (all.putIfAbsent(claim.reading(), all.size()) == null) {
        more.add(claim.reading());
      }
    }
    return new Numbering(all, more);
  }

  List<Reading> readings() {
    return readings;
  }

  int of(Claim claim) {
    Integer number = numbers.get(claim.reading());
    if (number == null) {
      throw new IllegalArgumentException("not one of the claims: " + claim);
    }
    return number;
  }
}
