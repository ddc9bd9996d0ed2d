package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Text;

/** Parts a text at blank lines. */
final class Paragraphs {
  private Paragraphs() {}

  static List<Text> of(Text text) {
    List<Text> paragraphs = new ArrayList<>();
    String value = text.value();
    int from = 0;
    int lineStart = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i < value.length() && value.charAt(i) != '\n') {
        continue;
      }
      if (isBlank(value, lineStart, i)) {
        add(paragraphs, text, from, lineStart);
        from = i;
      }
      lineStart = i + 1;
    }
    add(paragraphs, text, from, value.length());
    return paragraphs;
  }

  private static boolean isBlank(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(value.charAt(i)) && !Character.isSpaceChar(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Text> paragraphs, Text text, int from, int to) {
    if (to > from) {
      Text paragraph = text.slice(from, to).strip();
      if (!paragraph.value().isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
