package kbaudit.reader.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Which tags are markup and which only look like it. */
final class HtmlTags {
  private static final int LONGEST_ANNOUNCEMENT = 120;

  private HtmlTags() {}

  /**
   * {@code <naam>} in a script and {@code <attribute key="user.name"/>} in a saved reply are
   * placeholders; they stay in the text. A name with a hyphen is a custom element.
   */
  static boolean isPlaceholder(Element element) {
    return isPlaceholder(element.normalName());
  }

  static boolean isPlaceholder(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !Tag.isKnownTag(lower) && lower.indexOf('-') < 0 && lower.indexOf(':') < 0;
  }

  /** Whether a bold line asks or announces something. */
  static boolean announces(String line) {
    String text = line.strip();
    return text.length() <= LONGEST_ANNOUNCEMENT && (text.endsWith("?") || text.endsWith(":"));
  }
}
