package kbaudit.reader.tree;

import kbaudit.document.Source;
import kbaudit.document.Text;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Finds for every character of a YAML scalar where the file has it. The parser gives the value and
 * the two ends; one rule per style leads from the one to the other.
 */
final class YamlScalar {
  private final Source source;
  private final String content;
  private final int end;
  private final String value;
  private final int[] starts;
  private final int[] ends;
  private int at;
  private int done;

  private YamlScalar(Source source, int from, int end, String value) {
    this.source = source;
    this.content = source.content();
    this.end = end;
    this.value = value;
    this.starts = new int[value.length()];
    this.ends = new int[value.length()];
    this.at = from;
  }

  static Text text(Source source, int from, int end, ScalarStyle style, String value) {
    YamlScalar scalar = new YamlScalar(source, from, end, value);
    scalar.skipProperties();
    switch (style) {
      case LITERAL, FOLDED -> {
        scalar.skipLine();
        scalar.walk(false);
      }
      case SINGLE_QUOTED -> {
        scalar.at++;
        scalar.walk(true);
      }
      case DOUBLE_QUOTED -> {
        scalar.at++;
        scalar.walkEscapes();
      }
      default -> scalar.walk(false);
    }
    scalar.rest();
    return Text.placed(source, value, scalar.starts, scalar.ends);
  }

  /** An anchor or tag stands before the value and belongs to the parser's range. */
  private void skipProperties() {
    while (at < end && (content.charAt(at) == '&' || content.charAt(at) == '!')) {
      while (at < end && !isSpace(content.charAt(at))) {
        at++;
      }
      skipSpace();
    }
  }

  private void skipLine() {
    while (at < end && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
  }

  private void skipSpace() {
    while (at < end && isSpace(content.charAt(at))) {
      at++;
    }
  }

  /** Characters other than white space stand in the file in the same order. */
  private void walk(boolean doubledQuotes) {
    while (done < value.length()) {
      char c = value.charAt(done);
      if (isSpace(c)) {
        matchSpace();
        continue;
      }
      skipSpace();
      if (at >= end) {
        return;
      }
      put(at + (doubledQuotes && c == '\'' ? 2 : 1));
    }
  }

  /** A run of white space in the value stands for the run of white space in the file. */
  private void matchSpace() {
    int from = at;
    skipSpace();
    int available = at - from;
    for (int i = 0; done < value.length() && isSpace(value.charAt(done)); i++) {
      int place = from + Math.min(i, Math.max(0, available - 1));
      starts[done] = place;
      ends[done++] = Math.min(at, place + 1);
    }
  }

  private void walkEscapes() {
    while (done < value.length() && at < end) {
      char c = content.charAt(at);
      if (c == '\\') {
        escape(content.charAt(at + 1));
      } else if (isSpace(c)) {
        fold();
      } else {
        put(at + 1);
      }
    }
  }

  private void escape(char kind) {
    if (kind == '\n' || kind == '\r') {
      at++;
      int breaks = breaksInSpace();
      skipSpace();
      putAll(breaks - 1, at);
      return;
    }
    int length =
        switch (kind) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          default -> 2;
        };
    boolean pair = kind == 'U' && Character.isHighSurrogate(value.charAt(done));
    int from = at;
    put(at + length);
    if (pair && done < value.length()) {
      at = from;
      put(from + length);
    }
  }

  /** Space on one line stays; around a line break it folds to one space, or to line breaks. */
  private void fold() {
    int breaks = breaksInSpace();
    if (breaks == 0) {
      put(at + 1);
      return;
    }
    int from = at;
    skipSpace();
    int to = at;
    at = from;
    putAll(breaks == 1 ? 1 : breaks - 1, to);
    at = to;
  }

  private int breaksInSpace() {
    int breaks = 0;
    for (int i = at; i < end && isSpace(content.charAt(i)); i++) {
      char c = content.charAt(i);
      boolean pair = c == '\r' && i + 1 < end && content.charAt(i + 1) == '\n';
      breaks += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return breaks;
  }

  private void put(int to) {
    starts[done] = at;
    ends[done++] = to;
    at = to;
  }

  private void putAll(int count, int to) {
    for (int i = 0; i < count && done < value.length(); i++) {
      starts[done] = at;
      ends[done++] = to;
    }
  }

  /** Trailing line breaks that the file ends without. */
  private void rest() {
    for (; done < value.length(); done++) {
      starts[done] = Math.min(at, source.content().length());
      ends[done] = starts[done];
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
