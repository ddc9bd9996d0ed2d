package kbaudit.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A length, weight, volume, area, speed, temperature, or amount of data or energy: {@code 20 kg},
 * {@code 5..10 km}, {@code 55x40x23 cm}.
 *
 * @param sides one amount, or one for each side of "55 x 40 x 23 cm"
 * @param unit symbol, one that {@link Measures} knows
 */
public record Quantity(List<Amount> sides, String unit) implements Value {

  public Quantity {
    sides = List.copyOf(sides);
  }

  /** The amount, of the first side when there are several. */
  public Amount amount() {
    return sides.getFirst();
  }

  @Override
  public String canonical() {
    return sides.stream().map(side -> side.write(number -> number)).collect(Collectors.joining("x"))
        + " "
        + unit;
  }
}
