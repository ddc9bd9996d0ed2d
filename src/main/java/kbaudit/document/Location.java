package kbaudit.document;

import java.util.Comparator;

/**
 * A place in an original file.
 *
 * @param path relative to the audited root, with {@code /}
 * @param line 1-based
 * @param column 1-based, in code points
 * @param endLine 1-based, the line of the first character after the place
 * @param endColumn 1-based, the column of the first character after the place
 */
public record Location(String path, int line, int column, int endLine, int endColumn)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endLine)
          .thenComparingInt(Location::endColumn);

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column start at 1: " + path + ":" + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
