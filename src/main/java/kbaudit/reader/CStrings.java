package kbaudit.reader;

import kbaudit.document.Source;
import kbaudit.document.Text;

/** Strings with backslash escapes as in C, used by gettext and Android. */
final class CStrings {
  private CStrings() {}

  /**
   * The string whose opening quote is at {@code quote}; it ends at the closing one before {@code
   * to}.
   */
  static Text unescape(Source source, int quote, int to) {
    int end = source.content().lastIndexOf('"', to - 1);
    return end <= quote ? Text.empty(source) : unescape(Text.of(source, quote + 1, end));
  }

  /** Resolves escapes, each character keeping its place. */
  static Text unescape(Text text) {
    if (text.value().indexOf('\\') < 0) {
      return text;
    }
    Text.Builder out = new Text.Builder(text.source());
    String value = text.value();
    for (int i = 0; i < value.length(); ) {
      int length = length(value, i);
      char c = length == 1 ? value.charAt(i) : character(value, i, length);
      out.append(c, text.start(i), text.end(i + length - 1));
      i += length;
    }
    return out.build();
  }

  private static int length(String value, int at) {
    if (value.charAt(at) != '\\' || at + 1 == value.length()) {
      return 1;
    }
    boolean unicode =
        value.charAt(at + 1) == 'u' && at + 6 <= value.length() && isHex(value, at + 2);
    return unicode ? 6 : 2;
  }

  private static boolean isHex(String value, int from) {
    return value.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static char character(String value, int at, int length) {
    if (length == 6) {
      return (char) Integer.parseInt(value.substring(at + 2, at + 6), 16);
    }
    return switch (value.charAt(at + 1)) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> value.charAt(at + 1);
    };
  }
}
