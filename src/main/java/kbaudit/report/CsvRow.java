package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table after RFC 4180. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe: contents of the audited texts must not calculate.
 */
final class CsvRow {
  private CsvRow() {}

  static void write(List<String> cells, Appendable out) throws IOException {
    out.append(cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
