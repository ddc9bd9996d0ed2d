package kbaudit.value;

import java.util.Optional;

/**
 * One value found in a text.
 *
 * @param from offset of the value's first character ("30 dagen", "€ 4,95", "van 9.00 tot 17.00
 *     uur"); its bound words stand outside
 * @param to offset after the value's last character
 * @param approximate "ongeveer", "usually", "meist", "en général" stands with it
 * @param implied the text does not name the number: "de volgende dag" is one day, "meerderjarig" is
 *     18
 */
public record Found(
    int from,
    int to,
    Value value,
    Bound bound,
    Optional<Per> per,
    boolean approximate,
    boolean implied) {

  /** The same with another bound. */
  public Found with(Bound other) {
    return new Found(from, to, value, other, per, approximate, implied);
  }
}
