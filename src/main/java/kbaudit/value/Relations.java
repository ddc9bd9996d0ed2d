package kbaudit.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Says whether two values can both be true of the same thing. Comparison is exact; values of
 * different kinds are never compared.
 *
 * <p>Wrong: "binnen 30 dagen" and "binnen 14 dagen". Right: "binnen 48 uur" and "within two days".
 */
public final class Relations {
  private static final int ROUNDED_PLACES = 2;
  private static final BigDecimal SIXTHS_OFF = new BigDecimal("0.05");

  private Relations() {}

  /** What two values say of each other; the order of the two makes no difference. */
  public static Relation relate(Found a, Found b) {
    return switch (a.value()) {
      case Span one when b.value() instanceof Span other -> spans(a, b, one, other);
      case Money one when b.value() instanceof Money other -> money(a, b, one, other);
      case Percentage one when b.value() instanceof Percentage other ->
          percentages(a, b, one.amount(), other.amount());
      case Quantity one when b.value() instanceof Quantity other ->
          Measures.relate(a, b, one, other);
      case Count one when b.value() instanceof Count other ->
          counts(a, b, one.amount(), other.amount());
      case Age one when b.value() instanceof Age other -> ages(a, b, one.amount(), other.amount());
      case CalendarDay one when b.value() instanceof CalendarDay other ->
          CalendarRelation.relate(a, b, one, other);
      case Clock one when b.value() instanceof Clock other ->
          ClockRelation.relate(a, b, one, other);
      case OpeningHours one when b.value() instanceof OpeningHours other ->
          ClockRelation.relate(one, other);
      case Contact one when b.value() instanceof Contact other -> contacts(one, other);
      case Members one when b.value() instanceof Members other -> one.relate(other);
      default -> Relation.INCOMPARABLE;
    };
  }

  private static Relation spans(Found a, Found b, Span one, Span other) {
    return a.per().equals(b.per()) ? SpanRelation.relate(a, b, one, other) : Relation.INCOMPARABLE;
  }

  private static Relation money(Found a, Found b, Money one, Money other) {
    boolean unstated =
        one.currency().equals(Money.UNSTATED) || other.currency().equals(Money.UNSTATED);
    return unstated || one.currency().equals(other.currency())
        ? rates(a, b, one.amount(), other.amount(), false)
        : Relation.INCOMPARABLE;
  }

  /** A third is 33.33%, but also 33% or 33.3%. */
  private static Relation percentages(Found a, Found b, Amount one, Amount other) {
    boolean rounded = a.per().equals(b.per()) && (isRounded(one, other) || isRounded(other, one));
    return rounded ? Relation.EQUAL : rates(a, b, one, other, false);
  }

  private static boolean isRounded(Amount third, Amount other) {
    BigDecimal number = third.low();
    if (third.isRange() || other.isRange() || number.scale() < ROUNDED_PLACES) {
      return false;
    }
    BigDecimal sixths = number.multiply(BigDecimal.valueOf(6));
    BigDecimal off = sixths.subtract(sixths.setScale(-2, RoundingMode.HALF_UP)).abs();
    int places = Math.max(0, other.low().scale());
    return off.compareTo(SIXTHS_OFF) <= 0
        && (number.setScale(places, RoundingMode.HALF_UP).compareTo(other.low()) == 0
            || number.setScale(places, RoundingMode.DOWN).compareTo(other.low()) == 0);
  }

  /** "As often as you like" leaves no room for three times, whether a month or a year. */
  private static Relation counts(Found a, Found b, Amount one, Amount other) {
    if (one.isUnlimited() == other.isUnlimited()) {
      return one.isUnlimited() ? Relation.EQUAL : rates(a, b, one, other, true);
    }
    Found limited = one.isUnlimited() ? b : a;
    return limited.bound().isLower() ? Relation.COMPATIBLE : Relation.DIFFERENT;
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
    if (one.isShortCode() != other.isShortCode()) {
      return Relation.INCOMPARABLE;
    }
    boolean part =
        one.address().startsWith(other.address() + "/")
            || other.address().startsWith(one.address() + "/");
    return one.type() == Contact.Type.LINK && part ? Relation.COMPATIBLE : Relation.DIFFERENT;
  }
}
