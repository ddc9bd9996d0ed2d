package kbaudit.contradiction;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Features by name, in the order they were put: a map of figures, made and weighed half a million
 * times in a large audit.
 */
final class FeatureVector extends AbstractMap<String, Double> {
  /** Every name that was ever used, by number; there are about a hundred. */
  private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

  private static volatile String[] names = new String[0];

  private static final int USUAL = 64;

  /** A name with its number. */
  private record Named(String name, int number) {}

  /**
   * What was last put at each place: nearly always what is put there next, and then nothing has to
   * be looked up. It never says anything wrong, whatever other threads write to it.
   */
  private static final @Nullable Named[] LAST = new Named[USUAL];

  private short[] numbers;
  private double[] values;
  private int size = 0;

  /** Which of the first 128 names are in it: nearly always all there are. */
  private long low = 0;

  private long high = 0;

  FeatureVector() {
    this(USUAL);
  }

  /**
   * @param room for so many; it grows when there are more
   */
  FeatureVector(int room) {
    this.numbers = new short[room];
    this.values = new double[room];
  }

  /** A copy with room for some more. */
  FeatureVector(Map<String, Double> features, int more) {
    if (features instanceof FeatureVector vector) {
      numbers = Arrays.copyOf(vector.numbers, vector.size + more);
      values = Arrays.copyOf(vector.values, vector.size + more);
      size = vector.size;
      low = vector.low;
      high = vector.high;
    } else {
      numbers = new short[features.size() + more];
      values = new double[features.size() + more];
      features.forEach(this::put);
    }
  }

  static int number(String name) {
    Integer known = NUMBERS.get(name);
    return known == null ? named(name) : known;
  }

  private static synchronized int named(String name) {
    Integer known = NUMBERS.get(name);
    if (known != null) {
      return known;
    }
    int number = names.length;
    String[] more = Arrays.copyOf(names, number + 1);
    more[number] = name;
    names = more;
    NUMBERS.put(name, number);
    return number;
  }

  @Override
  public @Nullable Double put(String name, Double value) {
    return put(name, value.doubleValue());
  }

  @Nullable Double put(String name, double value) {
    int number = size < USUAL ? usual(name, size) : number(name);
    int at = find(number);
    if (at >= 0) {
      double before = values[at];
      values[at] = value;
      return before;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + 8);
      values = Arrays.copyOf(values, size + 8);
    }
    numbers[size] = (short) number;
    values[size] = value;
    size++;
    low |= number < 64 ? 1L << number : 0;
    high |= number >= 64 && number < 128 ? 1L << number : 0;
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // another string of the same letters is looked up
  private static int usual(String name, int place) {
    Named last = LAST[place];
    if (last == null || last.name != name) {
      last = new Named(name, number(name));
      LAST[place] = last;
    }
    return last.number;
  }

  private int find(int number) {
    boolean maybe = number >= 128 || ((number < 64 ? low : high) & 1L << number) != 0;
    for (int i = 0; maybe && i < size; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  /** The value, or 0 for a feature that the pair lacks. */
  double value(String name) {
    int at = find(number(name));
    return at < 0 ? 0 : values[at];
  }

  /**
   * The values at their {@link #number}s, 0 for features that the pair lacks.
   *
   * @param width numbers from this one on are left out
   */
  double[] byNumber(int width) {
    double[] all = new double[width];
    for (int i = 0; i < size; i++) {
      if (numbers[i] < width) {
        all[numbers[i]] = values[i];
      }
    }
    return all;
  }

  /**
   * Adds the features, each times its weight, in the order they were put.
   *
   * @param weights by {@link #number}; 0 for those beyond
   */
  double times(double[] weights) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i] * (numbers[i] < weights.length ? weights[numbers[i]] : 0.0);
    }
    return sum;
  }

  @Override
  public @Nullable Double get(@Nullable Object name) {
    int at = name instanceof String string ? find(number(string)) : -1;
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String string && find(number(string)) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Entry<String, Double>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<String, Double>> iterator() {
        return entries();
      }
    };
  }

  private Iterator<Entry<String, Double>> entries() {
    return IntStream.range(0, size)
        .mapToObj(i -> Map.entry(names[numbers[i]], values[i]))
        .iterator();
  }
}
