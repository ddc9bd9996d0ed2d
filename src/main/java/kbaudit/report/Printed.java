package kbaudit.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as it comes out on a terminal: how many columns it takes, and how it breaks into lines.
 * Content of the audited files is data: control characters and the marks that turn the direction of
 * writing are made harmless, so that a text cannot repaint the terminal.
 */
public final class Printed {
  /**
   * Begin and end of marked words while lines are being broken; {@link #clean} lets none through.
   */
  static final char MARK = '\u0001';

  static final char UNMARK = '\u0002';

  /**
   * A space where no line breaks; {@link #clean} lets none through, and it is printed as a space.
   */
  static final char GLUE = '\u00A0';

  private Printed() {}

  /**
   * Without line breaks, control characters, direction marks; runs of white space are one space.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, clean));
    return clean.toString().strip();
  }

  private static void append(int c, StringBuilder clean) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (Character.isWhitespace(c) || c == GLUE || c == 0x202F) {
      if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (!Character.isISOControl(c) && !turns) {
      clean.appendCodePoint(c);
    }
  }

  /** Columns on a terminal: wide characters take two, combining ones and marks none. */
  static int width(String text) {
    return text.codePoints().map(Printed::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian wide blocks and pictographs, after Unicode's EastAsianWidth, by block. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** One line, with … for what does not fit. */
  static String shortened(String text, int width) {
    List<String> lines = lines(text, width);
    if (lines.size() == 1) {
      return text;
    }
    return lines(text, width - 1).getFirst() + "…";
  }

  /**
   * Breaks at spaces, and inside a word only when the word alone is too wide. At least one line.
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int wide = width(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      used = wide <= width ? used + wide : chop(word, width, line, lines);
      if (wide <= width) {
        line.append(word);
      }
    }
    lines.add(line.toString());
    lines.replaceAll(broken -> broken.replace(GLUE, ' '));
    return lines;
  }

  /** Returns the columns used on the line left open. */
  private static int chop(String word, int width, StringBuilder line, List<String> lines) {
    int used = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (used + width(c) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += width(c);
    }
    return used;
  }
}
