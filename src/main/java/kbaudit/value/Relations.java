package kbaudit.value;

/**
 * Says whether two values can both be true of the same thing. Comparison is exact; values of
 * different kinds are never compared.
 *
 * <p>Wrong: "binnen 30 dagen" and "binnen 14 dagen". Right: "binnen 48 uur" and "within two days".
 */
public final class Relations {
  private Relations() {}

  /** What two values say of each other; the order of the two makes no difference. */
  public static Relation relate(Found a, Found b) {
    return switch (a.value()) {
      case Span one when b.value() instanceof Span other -> spans(a, b, one, other);
      case Money one when b.value() instanceof Money other -> money(a, b, one, other);
      case Percentage one when b.value() instanceof Percentage other ->
          rates(a, b, one.amount(), other.amount(), false);
      case Count one when b.value() instanceof Count other ->
          rates(a, b, one.amount(), other.amount(), true);
      case Age one when b.value() instanceof Age other -> ages(a, b, one.amount(), other.amount());
      case CalendarDay one when b.value() instanceof CalendarDay other ->
          CalendarRelation.relate(a, b, one, other);
      case Clock one when b.value() instanceof Clock other ->
          ClockRelation.relate(a, b, one, other);
      case OpeningHours one when b.value() instanceof OpeningHours other ->
          ClockRelation.relate(one, other);
      case Contact one when b.value() instanceof Contact other -> contacts(one, other);
      default -> Relation.INCOMPARABLE;
    };
  }

  private static Relation spans(Found a, Found b, Span one, Span other) {
    return a.per().equals(b.per()) ? SpanRelation.relate(a, b, one, other) : Relation.INCOMPARABLE;
  }

  private static Relation money(Found a, Found b, Money one, Money other) {
    return one.currency().equals(other.currency())
        ? rates(a, b, one.amount(), other.amount(), false)
        : Relation.INCOMPARABLE;
  }

  private static Relation rates(Found a, Found b, Amount one, Amount other, boolean whole) {
    return RateRelation.relate(a, b, one, other, whole);
  }

  /**
   * A plain age is a line too, so unlike "minimaal 2 dagen" and "3 dagen", "vanaf 12" and "16 jaar"
   * differ.
   */
  private static Relation ages(Found a, Found b, Amount one, Amount other) {
    boolean plain = a.bound() == Bound.EXACT || b.bound() == Bound.EXACT;
    boolean single = !one.isRange() && !other.isRange();
    return plain && single && !one.equals(other)
        ? Relation.DIFFERENT
        : rates(a, b, one, other, true);
  }

  private static Relation contacts(Contact one, Contact other) {
    if (one.type() != other.type()) {
      return Relation.INCOMPARABLE;
    }
    if (one.address().equals(other.address())) {
      return Relation.EQUAL;
    }
    boolean part =
        one.address().startsWith(other.address() + "/")
            || other.address().startsWith(one.address() + "/");
    return one.type() == Contact.Type.LINK && part ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }
}
