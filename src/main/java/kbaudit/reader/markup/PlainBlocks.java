package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Passage;
import kbaudit.document.Text;

/**
 * Text without markup: a blank line ends a paragraph, a line that starts with a bullet or a number
 * is a list item, other line breaks stay.
 */
public final class PlainBlocks {
  private static final String BULLETS = "-*•–·▪◦‣✓✔➤►";

  private final Text text;
  private final Outline outline = new Outline();
  private Text.Builder block;
  private boolean inItem;
  private int group;
  private List<Text> introduction = List.of();

  private PlainBlocks(Text text) {
    this.text = text;
    this.block = new Text.Builder(text.source());
  }

  public static List<Passage> of(Text text) {
    PlainBlocks blocks = new PlainBlocks(text);
    blocks.readLines();
    return Outline.passages(blocks.outline.root());
  }

  private void readLines() {
    String value = text.value();
    int from = 0;
    while (from < value.length()) {
      int end = value.indexOf('\n', from);
      int to = end < 0 ? value.length() : end;
      line(text.slice(from, to).strip());
      from = to + 1;
    }
    flush();
  }

  private void line(Text line) {
    int marker = markerLength(line.value());
    if (line.value().isEmpty()) {
      flush();
      inItem = false;
    } else if (marker > 0) {
      flush();
      if (!inItem && group == 0) {
        introduction = outline.introduction();
        group = outline.newGroup();
      }
      inItem = true;
      block.append(line.slice(marker, line.length()).strip());
    } else {
      if (!block.isEmpty()) {
        block.glue('\n');
      }
      block.append(line);
    }
  }

  private void flush() {
    if (block.isEmpty()) {
      return;
    }
    Text done = block.build();
    block = new Text.Builder(text.source());
    if (inItem) {
      outline.passage(Passage.Kind.LIST_ITEM, done, introduction, group);
    } else {
      group = 0;
      outline.passage(Passage.Kind.PARAGRAPH, done, List.of(), 0);
    }
  }

  /** Characters taken by a bullet or number and the space after it; 0 when the line has none. */
  private static int markerLength(String line) {
    int at = 0;
    if (!line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0) {
      at = 1;
    } else {
      while (at < line.length() && at < 3 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
        at++;
      }
      boolean closed = at > 0 && at < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
      at = closed ? at + 1 : 0;
    }
    boolean spaced = at > 0 && at + 1 < line.length() && Character.isWhitespace(line.charAt(at));
    return spaced ? at + 1 : 0;
  }

  /** The lines of a text that are not blank. */
  public static List<Text> lines(Text text) {
    List<Text> lines = new ArrayList<>();
    String value = text.value();
    for (int from = 0; from < value.length(); ) {
      int end = value.indexOf('\n', from);
      int to = end < 0 ? value.length() : end;
      Text line = text.slice(from, to).strip();
      if (!line.value().isEmpty()) {
        lines.add(line);
      }
      from = to + 1;
    }
    return lines;
  }
}
