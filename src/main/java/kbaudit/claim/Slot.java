package kbaudit.claim;

/**
 * What a value is a value <em>of</em>, as far as the grammar around it shows. Values in unlike
 * slots are never compared, however alike the sentences.
 *
 * @param role part that the value plays
 * @param side whether it counts back from an event or on from one
 */
public record Slot(Role role, Side side) {

  /** The part a value plays in its sentence. */
  public enum Role {
    PLAIN,
    /** An amount from which a condition holds: "bij een bestelling vanaf € 50". */
    THRESHOLD,
    /** Taken off the price: "€ 5 korting". */
    REDUCTION,
    /** The least that is asked: "minimaal 18 jaar". */
    LOWER_LIMIT,
    /** The most that is allowed or the latest moment: "tot 23.00 uur". */
    UPPER_LIMIT
  }

  /** Position relative to an event. */
  public enum Side {
    NONE,
    /** "48 uur voor vertrek". */
    BEFORE,
    /** "30 dagen na ontvangst". */
    AFTER
  }

  public static final Slot PLAIN = new Slot(Role.PLAIN, Side.NONE);
}
