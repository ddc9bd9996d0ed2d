package kbaudit.reader.tree;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import kbaudit.document.Text;

/** Scans a delimited file from left to right, by RFC 4180 with the liberties exports take. */
final class TableScan {
  /** In a row. More is no table, and fills the memory with empty cells. */
  private static final int MOST_CELLS = 10_000;

  private final Source source;
  private final String content;
  private final char delimiter;
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int at;
  private int unclosedFrom = Integer.MAX_VALUE;

  TableScan(Source source, char delimiter) {
    this.source = source;
    this.content = source.content();
    this.delimiter = delimiter;
  }

  Table read(int maxRows) {
    skipSeparatorHint();
    while (at < content.length() && rows.size() < maxRows) {
      Table.Row row = row();
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return new Table(delimiter, rows, problems);
  }

  /** Excel's first line {@code sep=;}. */
  private void skipSeparatorHint() {
    if (content.regionMatches(true, 0, "sep=", 0, 4)) {
      at = lineEnd(0);
      skipLineBreak();
    }
  }

  private Table.Row row() {
    int start = at;
    List<Text> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (cells.size() == MOST_CELLS && at < content.length() && !isBreak(at)) {
        problems.add(Table.error(source, at, "problem.csv-cells", MOST_CELLS));
        at = lineEnd(at);
      }
      if (at < content.length() && content.charAt(at) == delimiter) {
        at++;
      } else {
        skipLineBreak();
        return new Table.Row(cells, start);
      }
    }
  }

  private Text cell() {
    int from = at;
    while (at < content.length() && content.charAt(at) == ' ' && delimiter != ' ') {
      at++;
    }
    if (at < content.length() && content.charAt(at) == '"') {
      int close = closingQuote(at + 1);
      if (close >= 0) {
        return quoted(at + 1, close);
      }
      problems.add(Table.warning(source, at, "problem.csv-quote"));
    }
    at = from;
    while (at < content.length() && content.charAt(at) != delimiter && !isBreak(at)) {
      at++;
    }
    return Text.of(source, from, at);
  }

  /** The quote that ends the cell: followed by a delimiter, a line break or the end. */
  private int closingQuote(int from) {
    int i = from;
    // Where one search came to the end in vain, later ones need not try.
    while (i < content.length() && from < unclosedFrom) {
      int quote = content.indexOf('"', i);
      if (quote < 0) {
        return -1;
      }
      if (quote + 1 < content.length() && content.charAt(quote + 1) == '"') {
        i = quote + 2;
      } else if (endsField(quote + 1)) {
        return quote;
      } else if (startsField(quote)) {
        // The next cell opens here, so the one before was never closed.
        return -1;
      } else {
        // A quote in the middle of a quoted cell that nobody doubled.
        i = quote + 1;
      }
    }
    unclosedFrom = Math.min(unclosedFrom, from);
    return -1;
  }

  private boolean startsField(int quote) {
    char before = content.charAt(quote - 1);
    return before == delimiter || before == '\n' || before == '\r';
  }

  private boolean endsField(int after) {
    int i = after;
    while (i < content.length() && content.charAt(i) == ' ') {
      i++;
    }
    return i >= content.length() || content.charAt(i) == delimiter || isBreak(i);
  }

  private Text quoted(int from, int close) {
    Text.Builder cell = new Text.Builder(source);
    int i = from;
    while (i < close) {
      boolean doubled = content.charAt(i) == '"' && i + 1 < close && content.charAt(i + 1) == '"';
      int next = i + (doubled ? 2 : 1);
      cell.append(content.charAt(i), i, next);
      i = next;
    }
    at = close + 1;
    while (at < content.length() && content.charAt(at) != delimiter && !isBreak(at)) {
      at++;
    }
    return cell.build();
  }

  private boolean isBreak(int i) {
    return content.charAt(i) == '\n' || content.charAt(i) == '\r';
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < content.length() && !isBreak(i)) {
      i++;
    }
    return i;
  }

  private void skipLineBreak() {
    if (at < content.length() && content.charAt(at) == '\r') {
      at++;
    }
    if (at < content.length() && content.charAt(at) == '\n') {
      at++;
    }
  }
}
