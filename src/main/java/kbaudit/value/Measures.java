package kbaudit.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the units of {@link Quantity} measure, how they convert, and how quantities compare. */
final class Measures {

  /** A unit as so many of the base unit of what it measures. */
  private record Scale(String base, BigDecimal factor) {}

  private static final Map<String, Scale> SCALES =
      Map.ofEntries(
          scale("mm", "mm", "1"),
          scale("floor", "floor", "1"),
          scale("cm", "mm", "10"),
          scale("dm", "mm", "100"),
          scale("m", "mm", "1000"),
          scale("km", "mm", "1000000"),
          scale("mi", "mm", "1609344"),
          scale("in", "mm", "25.4"),
          scale("ft", "mm", "304.8"),
          scale("mg", "g", "0.001"),
          scale("g", "g", "1"),
          scale("kg", "g", "1000"),
          scale("t", "g", "1000000"),
          scale("lb", "g", "453.59237"),
          scale("ml", "ml", "1"),
          scale("cl", "ml", "10"),
          scale("dl", "ml", "100"),
          scale("l", "ml", "1000"),
          scale("m3", "ml", "1000000"),
          scale("m2", "m2", "1"),
          scale("ha", "m2", "10000"),
          scale("kB", "MB", "0.001"),
          scale("MB", "MB", "1"),
          scale("GB", "MB", "1000"),
          scale("TB", "MB", "1000000"),
          scale("kbit/s", "Mbit/s", "0.001"),
          scale("Mbit/s", "Mbit/s", "1"),
          scale("Gbit/s", "Mbit/s", "1000"),
          scale("km/h", "km/h", "1"),
          scale("mph", "km/h", "1.609344"),
          scale("W", "W", "1"),
          scale("kW", "W", "1000"),
          scale("Wh", "Wh", "1"),
          scale("kWh", "Wh", "1000"),
          scale("MWh", "Wh", "1000000"),
          scale("dB", "dB", "1"),
          scale("°C", "°C", "1"));

  /** 1 GB is also counted as 1024 MB, and 1 TB as 1024 × 1024. */
  private static final List<BigDecimal> BINARY =
      List.of(new BigDecimal("1.024"), new BigDecimal("1.048576"));

  private Measures() {}

  private static Map.Entry<String, Scale> scale(String unit, String base, String factor) {
    return Map.entry(unit, new Scale(base, new BigDecimal(factor)));
  }

  static boolean isUnit(String symbol) {
    return SCALES.containsKey(symbol);
  }

  static Relation relate(Found a, Found b, Quantity one, Quantity other) {
    Scale left = Objects.requireNonNull(SCALES.get(one.unit()));
    Scale right = Objects.requireNonNull(SCALES.get(other.unit()));
    if (!left.base.equals(right.base) || one.sides().size() != other.sides().size()) {
      return Relation.INCOMPARABLE;
    }
    List<Amount> x = scaled(one, left);
    List<Amount> y = scaled(other, right);
    if (x.size() > 1) {
      return x.equals(y) ? Relation.EQUAL : Relation.DIFFERENT;
    }
    if (left.base.equals("MB") && isBinary(x.getFirst(), y.getFirst())) {
      return Relation.COMPATIBLE;
    }
    return RateRelation.relate(a, b, x.getFirst(), y.getFirst(), false);
  }

  /** In base units, the longest side first. */
  private static List<Amount> scaled(Quantity quantity, Scale scale) {
    return quantity.sides().stream()
        .map(side -> side.times(scale.factor))
        .sorted(Comparator.comparing(Amount::low).reversed())
        .toList();
  }

  private static boolean isBinary(Amount one, Amount other) {
    return !one.equals(other)
        && BINARY.stream()
            .anyMatch(factor -> one.times(factor).equals(other) || other.times(factor).equals(one));
  }
}
