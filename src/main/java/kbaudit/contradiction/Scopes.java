package kbaudit.contradiction;

import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.ProperNames;
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

  /** Those that are no answer to how much, how long or when. */
  private static final Set<String> OF_VALUES =
      Set.of("payment-method", "animal", "bank-account-type", "childcare", "home-abroad");

  private static final Set<String> OF_PRICES = Set.of("age-group");
  private static final Set<String> OF_HOURS = Set.of("weekday", "day-part");

  private final Lexicon lexicon;

  Scopes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** By what their sources' own fields say, or by what their texts name. */
  boolean exclude(Claim a, Claim b) {
    return a.scope().isApart(b.scope()) || contrast(a, b);
  }

  private boolean contrast(Claim a, Claim b) {
    return a.contrasts().keySet().stream()
        .anyMatch(dimension -> tellsApart(dimension, a.kind()) && areApart(a, b, dimension));
  }

  /** Whether the two are told apart in some dimension, be it the answer or not. */
  boolean contrastAnyhow(Claim a, Claim b) {
    return a.contrasts().keySet().stream().anyMatch(dimension -> areApart(a, b, dimension));
  }

  /** Both name a scope of the dimension, and none of one is a kind of the other's. */
  private boolean areApart(Claim a, Claim b, String dimension) {
    Set<String> one = a.contrasts().getOrDefault(dimension, Set.of());
    Set<String> other = b.contrasts().getOrDefault(dimension, Set.of());
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(x -> other.stream().anyMatch(y -> related(x, y)));
  }

  private static boolean tellsApart(String dimension, ClaimKind kind) {
    return DIMENSIONS.contains(dimension)
        || ProperNames.isPlaceOrPlan(dimension)
        || switch (kind) {
          case MONEY, PERCENTAGE ->
              OF_VALUES.contains(dimension)
                  || OF_PRICES.contains(dimension)
                  || ProperNames.isSize(dimension);
          case TIME -> OF_VALUES.contains(dimension) || OF_HOURS.contains(dimension);
          case DURATION, DATE, NUMBER, CONTACT -> OF_VALUES.contains(dimension);
          default -> false;
        };
  }

  private boolean related(String x, String y) {
    return x.equals(y) || lexicon.broader(x).contains(y) || lexicon.broader(y).contains(x);
  }
}
