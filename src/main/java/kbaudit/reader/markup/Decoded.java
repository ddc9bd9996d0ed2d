package kbaudit.reader.markup;

import kbaudit.document.Text;
import org.jsoup.parser.Parser;

/**
 * Copies a decoded stretch of markup to a text builder, each character with the place of what
 * stands for it: an entity, a backslash escape, or itself.
 */
final class Decoded {
  private static final int LONGEST_ENTITY = 34;
  private static final int LONGEST_GAP = 200;

  private Decoded() {}

  /**
   * @param from index in {@code markup} where the stretch starts
   * @param to index in {@code markup} where it ends
   * @param value what the parser made of it
   * @param backslashes whether a backslash can stand before a punctuation mark (Markdown)
   */
  static void append(
      Text.Builder out, Text markup, int from, int to, String value, boolean backslashes) {
    String raw = markup.value();
    int at = from;
    int i = 0;
    while (i < value.length()) {
      if (at >= to) {
        at = to - 1;
      }
      int length = 1;
      int made = 1;
      char c = raw.charAt(at);
      if (c == '&') {
        int end = entityEnd(raw, at, to);
        String character = end < 0 ? "" : Parser.unescapeEntities(raw.substring(at, end), false);
        if (end >= 0 && !character.startsWith("&") && value.startsWith(character, i)) {
          length = end - at;
          made = character.length();
        } else if (end >= 0 && character.equals("&") && value.startsWith("&", i) && end - at > 1) {
          length = end - at;
        }
      } else if (backslashes
          && c == '\\'
          && at + 1 < to
          && raw.charAt(at + 1) == value.charAt(i)
          && isPunctuation(value.charAt(i))) {
        length = 2;
      } else if (c != value.charAt(i) && !bothSpace(c, value.charAt(i))) {
        at = next(raw, at, to, value.charAt(i));
      }
      out.append(value.substring(i, i + made), markup.start(at), markup.end(at + length - 1));
      at += length;
      i += made;
    }
  }

  /** Where a character comes next within a short distance: the parser dropped what is before it. */
  private static int next(String raw, int at, int to, char wanted) {
    int limit = Math.min(to, at + LONGEST_GAP);
    for (int i = at; i < limit; i++) {
      if (raw.charAt(i) == wanted || bothSpace(raw.charAt(i), wanted)) {
        return i;
      }
    }
    return at;
  }

  private static boolean bothSpace(char a, char b) {
    return Character.isWhitespace(a) && Character.isWhitespace(b);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private static int entityEnd(String raw, int at, int to) {
    int limit = Math.min(to, at + LONGEST_ENTITY);
    int i = at + 1;
    while (i < limit && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '#')) {
      i++;
    }
    if (i == at + 1) {
      return -1;
    }
    return i < to && raw.charAt(i) == ';' ? i + 1 : i;
  }
}
