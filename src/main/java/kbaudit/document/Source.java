package kbaudit.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One decoded file. Offsets are UTF-16 indexes into {@code content}; lines and columns are 1-based
 * and columns count code points, as editors do.
 *
 * @param path relative to the audited root, with {@code /}
 * @param content the decoded text, without a byte order mark
 */
public record Source(String path, String content, LineStarts lines) {

  public Source(String path, String content) {
    this(path, content, LineStarts.of(content));
  }

  /** The place of the characters from {@code from} to {@code to} (exclusive). */
  public Location location(int from, int to) {
    int line = lines.lineAt(from);
    int endLine = lines.lineAt(Math.max(from, to));
    return new Location(
        path, line, column(line, from), endLine, column(endLine, Math.max(from, to)));
  }

  private int column(int line, int offset) {
    int start = lines.startOf(line);
    // Exports put whole files on one line: counting from its start for every place takes forever.
    return 1 + offset - start - lines.pairsBetween(start, offset);
  }

  @Override
  public String toString() {
    return "Source[" + path + "]";
  }

  /**
   * Where each line starts. {@code \n}, {@code \r\n} and a lone {@code \r} end a line.
   *
   * @param pairs where the second halves of surrogate pairs are: a pair is one column
   */
  public record LineStarts(int[] starts, int[] pairs) {
    static LineStarts of(String content) {
      int[] starts = new int[64];
      int n = 1;
      IntStream.Builder pairs = IntStream.builder();
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        if (Character.isLowSurrogate(c)
            && i > 0
            && Character.isHighSurrogate(content.charAt(i - 1))) {
          pairs.add(i);
        }
        boolean ends =
            c == '\n'
                || (c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n'));
        if (ends) {
          if (n == starts.length) {
            starts = Arrays.copyOf(starts, n * 2);
          }
          starts[n++] = i + 1;
        }
      }
      return new LineStarts(Arrays.copyOf(starts, n), pairs.build().toArray());
    }

    /** How many surrogate pairs end from {@code from} to {@code to} (exclusive). */
    int pairsBetween(int from, int to) {
      return before(to) - before(from + 1);
    }

    private int before(int offset) {
      int found = Arrays.binarySearch(pairs, offset);
      return found >= 0 ? found : -found - 1;
    }

    int lineAt(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }

    int startOf(int line) {
      return starts[line - 1];
    }
  }
}
