package kbaudit.report;

/** Text inside XML. */
final class XmlText {
  private XmlText() {}

  /** For attributes and elements; characters that XML 1.0 cannot hold become a question mark. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, xml));
    return xml.toString();
  }

  private static void append(int c, StringBuilder xml) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\'' -> xml.append("&apos;");
      case '\n', '\t' -> xml.append("&#").append(c).append(';');
      default -> xml.appendCodePoint(valid(c) ? c : '?');
    }
  }

  /** The production Char of XML 1.0. */
  private static boolean valid(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
