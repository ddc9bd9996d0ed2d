package kbaudit.document;

import java.util.List;

/**
 * A block of an entry's body: a paragraph, one item of a list, one cell of a table.
 *
 * @param text without markup
 * @param headings what stands over it inside the entry, outermost first: headings, the sentence
 *     that introduces a list, the row and column header of a table cell
 * @param group a number shared by the items of one list or the cells of one table within the entry,
 *     0 outside those; siblings of a group tend to differ in scope on purpose
 */
public record Passage(Kind kind, Text text, List<Text> headings, int group) {

  /** What the block was in its source. */
  public enum Kind {
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    /** A block quotation: spoken words of a phone script, or a repeated customer message. */
    QUOTE,
    /** Label of a button or quick reply. */
    BUTTON
  }

  public Passage {
    headings = List.copyOf(headings);
  }

  /** The same block with another text. */
  public Passage with(Text other) {
    return new Passage(kind, other, headings, group);
  }

  public static Passage paragraph(Text text) {
    return new Passage(Kind.PARAGRAPH, text, List.of(), 0);
  }
}
