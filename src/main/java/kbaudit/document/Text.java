package kbaudit.document;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Characters as a reader sees them (escapes, entities and markup resolved), each with the place in
 * the original file that it came from.
 *
 * <p>Character {@code i} begins in the file at {@code start(i)}, and {@code end(i)} is the first
 * offset after it: an escape such as {@code \\u00e9} or {@code &amp;} is one character here and
 * several there. A stretch that stands in the file as it is, which is nearly all text there is,
 * keeps only where it begins: eight bytes for each character of a large file add up.
 */
public final class Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private final Source source;
  private final String value;

  /** Where a stretch begins that stands in the file as it is. */
  private final int from;

  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  private Text(
      Source source, String value, int from, int @Nullable [] starts, int @Nullable [] ends) {
    this.source = source;
    this.value = value;
    this.from = from;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * A text of which each character has its own place.
   *
   * @param starts offsets in the file, one for each character
   * @param ends offsets after the characters
   */
  public static Text placed(Source source, String value, int[] starts, int[] ends) {
    if (starts.length != value.length() || ends.length != value.length()) {
      throw new IllegalArgumentException("every character needs a place");
    }
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] != starts[0] + i || ends[i] != starts[i] + 1) {
        return new Text(source, value, 0, starts, ends);
      }
    }
    return new Text(source, value, starts.length == 0 ? 0 : starts[0], null, null);
  }

  /** The characters of the file from {@code from} to {@code to}, as they stand. */
  public static Text of(Source source, int from, int to) {
    return new Text(source, source.content().substring(from, to), from, null, null);
  }

  /** A text without characters, anchored nowhere. */
  public static Text empty(Source source) {
    return new Text(source, "", 0, null, null);
  }

  public Source source() {
    return source;
  }

  public String value() {
    return value;
  }

  /** Where a character begins in the file. */
  public int start(int i) {
    return starts == null ? from + i : starts[i];
  }

  /** The first offset in the file after a character. */
  public int end(int i) {
    return ends == null ? from + i + 1 : ends[i];
  }

  public Text slice(int begin, int end) {
    String part = value.substring(begin, end);
    return starts == null || ends == null
        ? new Text(source, part, from + begin, null, null)
        : new Text(
            source,
            part,
            0,
            Arrays.copyOfRange(starts, begin, end),
            Arrays.copyOfRange(ends, begin, end));
  }

  /**
   * How much further on the same characters stand in another state of the file; absent when they
   * are other characters, or some moved further than others.
   */
  public OptionalInt distance(Text other) {
    if (!value.equals(other.value)) {
      return OptionalInt.empty();
    }
    int distance = value.isEmpty() ? 0 : other.start(0) - start(0);
    for (int i = 0; i < value.length(); i++) {
      if (other.start(i) - start(i) != distance || other.end(i) - end(i) != distance) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(distance);
  }

  /**
   * The same characters in another state of the file.
   *
   * @param distance how much further on they stand there
   */
  public Text moved(Source to, int distance) {
    return new Text(to, value, from + distance, moved(starts, distance), moved(ends, distance));
  }

  private static int @Nullable [] moved(int @Nullable [] places, int distance) {
    return places == null ? null : Arrays.stream(places).map(place -> place + distance).toArray();
  }

  /** This text without white space at either end. */
  public Text strip() {
    int begin = 0;
    int end = value.length();
    while (begin < end && isSpace(value.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(value.charAt(end - 1))) {
      end--;
    }
    return slice(begin, end);
  }

  public boolean isBlank() {
    return value.chars().allMatch(c -> isSpace((char) c));
  }

  public int length() {
    return value.length();
  }

  /**
   * The place in the original file of the characters from {@code begin} to {@code end} (exclusive,
   * not empty).
   */
  public Location location(int begin, int end) {
    return source.location(start(begin), end(end - 1));
  }

  public Location location() {
    return location(0, value.length());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == ZERO_WIDTH_SPACE;
  }

  @Override
  public String toString() {
    return value;
  }

  /**
   * Puts a text together from pieces; characters between pieces (a space, a line break) take the
   * place of what follows.
   */
  public static final class Builder {
    private final Source source;
    private final StringBuilder value = new StringBuilder();
    private int from;
    private int @Nullable [] starts;
    private int @Nullable [] ends;

    public Builder(Source source) {
      this.source = source;
    }

    public Builder append(char c, int start, int end) {
      int n = value.length();
      if (n == 0 && starts == null) {
        from = start;
      }
      if (starts != null || start != from + n || end != start + 1) {
        place(n, start, end);
      }
      value.append(c);
      return this;
    }

    /** Notes a place of its own; the first time, also those of all characters before. */
    private void place(int n, int start, int end) {
      int[] begins = starts == null ? new int[Math.max(32, n + n / 2)] : starts;
      int[] stops = starts == null || ends == null ? new int[begins.length] : ends;
      for (int i = 0; starts == null && i < n; i++) {
        begins[i] = from + i;
        stops[i] = from + i + 1;
      }
      if (n == begins.length) {
        begins = Arrays.copyOf(begins, n * 2);
        stops = Arrays.copyOf(stops, n * 2);
      }
      begins[n] = start;
      stops[n] = end;
      starts = begins;
      ends = stops;
    }

    /**
     * Appends several characters that all stand for one stretch of the file (an entity, an escape).
     */
    public Builder append(String characters, int start, int end) {
      for (int i = 0; i < characters.length(); i++) {
        append(characters.charAt(i), start, end);
      }
      return this;
    }

    public Builder append(Text text) {
      for (int i = 0; i < text.length(); i++) {
        append(text.value.charAt(i), text.start(i), text.end(i));
      }
      return this;
    }

    /**
     * Appends a character that the file does not have, such as the space between two table cells.
     */
    public Builder glue(char c) {
      int last = value.length() - 1;
      int at = last < 0 ? 0 : ends == null ? from + last + 1 : ends[last];
      return append(c, at, at);
    }

    public boolean isEmpty() {
      return value.isEmpty();
    }

    public int length() {
      return value.length();
    }

    public char last() {
      return value.charAt(value.length() - 1);
    }

    public Text build() {
      int n = value.length();
      return starts == null || ends == null
          ? new Text(source, value.toString(), from, null, null)
          : new Text(source, value.toString(), 0, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
  }
}
