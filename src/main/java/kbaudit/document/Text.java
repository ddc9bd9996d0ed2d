package kbaudit.document;

import java.util.Arrays;

/**
 * Characters as a reader sees them (escapes, entities and markup resolved), each with the offset in
 * the original file that it came from.
 *
 * <p>{@code starts[i]} is where character {@code i} begins in the file and {@code ends[i]} the
 * first offset after it: an escape such as {@code \\u00e9} or {@code &amp;} is one character here
 * and several there.
 */
public record Text(Source source, String value, int[] starts, int[] ends) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  public Text {
    if (starts.length != value.length() || ends.length != value.length()) {
      throw new IllegalArgumentException("every character needs a place");
    }
  }

  /** The characters of the file from {@code from} to {@code to}, as they stand. */
  public static Text of(Source source, int from, int to) {
    int[] starts = new int[to - from];
    int[] ends = new int[to - from];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = from + i;
      ends[i] = from + i + 1;
    }
    return new Text(source, source.content().substring(from, to), starts, ends);
  }

  /** A text without characters, anchored nowhere. */
  public static Text empty(Source source) {
    return new Text(source, "", new int[0], new int[0]);
  }

  public Text slice(int from, int to) {
    return new Text(
        source,
        value.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  /** This text without white space at either end. */
  public Text strip() {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  public boolean isBlank() {
    return value.chars().allMatch(c -> isSpace((char) c));
  }

  public int length() {
    return value.length();
  }

  /**
   * The place in the original file of the characters from {@code from} to {@code to} (exclusive,
   * not empty).
   */
  public Location location(int from, int to) {
    return source.location(starts[from], ends[to - 1]);
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
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    public Builder(Source source) {
      this.source = source;
    }

    public Builder append(char c, int start, int end) {
      if (value.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[value.length()] = start;
      ends[value.length()] = end;
      value.append(c);
      return this;
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
        append(text.value.charAt(i), text.starts[i], text.ends[i]);
      }
      return this;
    }

    /**
     * Appends a character that the file does not have, such as the space between two table cells.
     */
    public Builder glue(char c) {
      int at = value.isEmpty() ? 0 : ends[value.length() - 1];
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
      return new Text(source, value.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
  }
}
