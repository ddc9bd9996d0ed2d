package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Passage;
import kbaudit.document.Text;

/** Rows of cells to passages, each under the header of its row and of its column. */
final class TableBlocks {
  private TableBlocks() {}

  static void emit(List<List<HtmlTable.Cell>> rows, List<Text> over, Outline outline) {
    if (rows.isEmpty()) {
      return;
    }
    int group = outline.newGroup();
    boolean headed = hasHeaderRow(rows);
    List<Text> columns = headed ? perColumn(rows.getFirst()) : List.of();
    List<Text> above = new ArrayList<>(over);
    for (List<HtmlTable.Cell> row : rows.subList(headed ? 1 : 0, rows.size())) {
      if (row.size() == 1 && row.getFirst().columns() > 1) {
        // A cell across the whole table is a heading over the rows that follow.
        above = new ArrayList<>(over);
        above.add(row.getFirst().text());
      } else {
        emitRow(row, columns, above, group, outline);
      }
    }
  }

  /**
   * Header cells say so; without them the first row is one when there are three columns or more.
   */
  private static boolean hasHeaderRow(List<List<HtmlTable.Cell>> rows) {
    List<HtmlTable.Cell> first = rows.getFirst();
    boolean marked = first.stream().allMatch(cell -> cell.isHeader() || cell.text().isBlank());
    boolean noneMarked = rows.stream().flatMap(List::stream).noneMatch(HtmlTable.Cell::isHeader);
    return rows.size() > 1 && (marked || (noneMarked && first.size() > 2));
  }

  private static List<Text> perColumn(List<HtmlTable.Cell> row) {
    List<Text> columns = new ArrayList<>();
    for (HtmlTable.Cell cell : row) {
      for (int i = 0; i < cell.columns(); i++) {
        columns.add(cell.text());
      }
    }
    return columns;
  }

  private static void emitRow(
      List<HtmlTable.Cell> row, List<Text> columns, List<Text> over, int group, Outline outline) {
    // The first cell is a passage too: beside a label it may hold a fact, such as a phone number.
    Text rowHeader = row.getFirst().text();
    int column = 0;
    for (int i = 0; i < row.size(); i++) {
      List<Text> headings = new ArrayList<>(over);
      if (i > 0 && !rowHeader.isBlank()) {
        headings.add(rowHeader);
      }
      if (column < columns.size() && !columns.get(column).isBlank()) {
        headings.add(columns.get(column));
      }
      outline.passage(Passage.Kind.TABLE_CELL, row.get(i).text(), headings, group);
      column += row.get(i).columns();
    }
  }
}
