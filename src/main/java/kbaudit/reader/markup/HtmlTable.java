package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import org.jsoup.nodes.Element;

/** A table of facts: each cell becomes a passage under its row and column header. */
final class HtmlTable {
  private HtmlTable() {}

  /** False for tables that only lay out a mail. */
  static boolean holdsData(Element table) {
    if (table.attr("role").equals("presentation") || table.selectFirst("table table") != null) {
      return false;
    }
    List<Element> rows = table.select("tr");
    long wide = rows.stream().filter(row -> row.select("> td, > th").size() > 1).count();
    boolean blocks = table.selectFirst("td h1, td h2, td h3, td ul, td ol, td p + p") != null;
    return rows.size() > 1 && wide > 1 && !(blocks && table.selectFirst("th") == null);
  }

  static void read(Text html, Element table, Outline outline, HtmlVisibility visibility) {
    List<List<Cell>> rows = new ArrayList<>();
    Element caption = table.selectFirst("> caption");
    for (Element row : table.select("tr")) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        cells.add(
            new Cell(text(html, cell, visibility), cell.normalName().equals("th"), span(cell)));
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    List<Text> over = new ArrayList<>(outline.introduction());
    if (caption != null) {
      over.add(text(html, caption, visibility));
    }
    TableBlocks.emit(rows, over, outline);
  }

  private static int span(Element cell) {
    String columns = cell.attr("colspan").strip();
    boolean number =
        !columns.isEmpty()
            && columns.length() < 4
            && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Integer.parseInt(columns)) : 1;
  }

  private static Text text(Text html, Element cell, HtmlVisibility visibility) {
    Outline inner = new Outline();
    HtmlWalk.walk(html, cell, inner, visibility);
    Text.Builder text = new Text.Builder(html.source());
    for (Passage passage : Outline.passages(inner.root())) {
      if (!text.isEmpty()) {
        text.glue('\n');
      }
      text.append(passage.text());
    }
    return text.build();
  }

  /** One cell of a row. */
  record Cell(Text text, boolean isHeader, int columns) {}
}
