package kbaudit.report;

/**
 * Text on its way into a page. Content of the audited files is data: what would begin or end markup
 * is written as an entity, and control characters and direction marks are taken out, so that no
 * text can leave its place.
 */
final class Markup {
  private Markup() {}

  /**
   * For the content of an element and for a quoted attribute; runs of white space become one space.
   */
  static String text(String text) {
    return escaped(Printed.clean(text));
  }

  /** The same, keeping the spaces at the ends. */
  static String inner(String cleaned) {
    return escaped(cleaned);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '`' -> escaped.append("&#96;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
