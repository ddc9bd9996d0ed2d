package kbaudit.contradiction;

import java.util.Map;
import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.lexicon.Lexicon;

/** Whether two claims hold for different people, things or times: then both can be true. */
final class Scopes {
  /**
   * Dimensions that say for whom or what a text is; others (a weekday, a channel) are often the
   * answer itself.
   */
  private static final Set<String> DIMENSIONS =
      Set.of(
          "country",
          "customer-type",
          "delivery-speed",
          "membership-scope",
          "customer-status",
          "city",
          "region",
          "hotel-room",
          "travel-class",
          "season",
          "energy-contract",
          "insurance-policy",
          "board-type",
          "holiday-scope",
          "household-waste",
          "subscription-type");

  private final Lexicon lexicon;

  Scopes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** By what their sources' own fields say, or by what their texts name. */
  boolean exclude(Claim a, Claim b) {
    return a.scope().isApart(b.scope()) || contrast(a, b);
  }

  /** Both name a scope of one dimension, and none of one is a kind of the other's. */
  private boolean contrast(Claim a, Claim b) {
    for (Map.Entry<String, Set<String>> e : a.contrasts().entrySet()) {
      Set<String> other = b.contrasts().get(e.getKey());
      if (other != null
          && DIMENSIONS.contains(e.getKey())
          && e.getValue().stream().noneMatch(x -> other.stream().anyMatch(y -> related(x, y)))) {
        return true;
      }
    }
    return false;
  }

  private boolean related(String x, String y) {
    return x.equals(y) || lexicon.broader(x).contains(y) || lexicon.broader(y).contains(x);
  }
}
