package kbaudit.reader.tree;

import java.util.List;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import kbaudit.document.Text;

/**
 * A delimited table: comma, semicolon, tab or bar, whichever the first lines use most evenly.
 *
 * <p>Read by hand rather than by a library for two reasons: every character needs its place, and a
 * quote that is never closed must cost one row, not the rest of the file.
 *
 * @param rows not blank; the first is usually the header
 */
public record Table(char delimiter, List<Row> rows, List<Problem> problems) {
  private static final char[] DELIMITERS = {'\t', ';', ',', '|'};
  private static final int SNIFFED_ROWS = 20;

  public Table {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * One record.
   *
   * @param start offset in the file
   */
  public record Row(List<Text> cells, int start) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean isBlank() {
      return filled() == 0;
    }

    /** How many cells there are up to the last that is not blank. */
    public int filled() {
      int count = cells.size();
      while (count > 0 && cells.get(count - 1).isBlank()) {
        count--;
      }
      return count;
    }
  }

  public static Table read(Source source, String extension) {
    if (extension.equals("tsv") || extension.equals("tab")) {
      return new TableScan(source, '\t').read(Integer.MAX_VALUE);
    }
    char best = ',';
    double bestScore = -1;
    for (char delimiter : DELIMITERS) {
      double score = evenness(new TableScan(source, delimiter).read(SNIFFED_ROWS).rows());
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
    return new TableScan(source, best).read(Integer.MAX_VALUE);
  }

  /** The share of rows as wide as the header, times the width it takes part with. */
  private static double evenness(List<Row> rows) {
    if (rows.isEmpty() || rows.getFirst().cells().size() < 2) {
      return 0;
    }
    int width = rows.getFirst().cells().size();
    long even = rows.stream().filter(row -> row.cells().size() == width).count();
    return (double) even / rows.size() + Math.min(width, 9) / 100.0;
  }

  static Problem error(Source source, int at, String key, Object... arguments) {
    Location place = source.location(at, at);
    return Problem.error(source.path(), place.line(), place.column(), key, arguments);
  }

  /** The problem of a row, at its place. */
  public static Problem warning(Source source, int at, String key, Object... arguments) {
    Location place = source.location(at, at);
    return Problem.warning(source.path(), place.line(), place.column(), key, arguments);
  }
}
