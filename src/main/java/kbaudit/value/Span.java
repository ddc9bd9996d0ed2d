package kbaudit.value;

/**
 * A length of time: {@code P30D}, {@code P5WD} (working days), {@code P2D..P4D}, {@code unlimited}.
 */
public record Span(Amount amount, Unit unit) implements Value {

  /** Never ends. */
  public static final Span UNLIMITED = new Span(Amount.UNLIMITED, Unit.YEAR);

  @Override
  public String canonical() {
    return amount.write(unit::write);
  }
}
