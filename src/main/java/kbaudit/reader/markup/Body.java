package kbaudit.reader.markup;

import java.util.List;
import java.util.regex.Pattern;
import kbaudit.document.Passage;
import kbaudit.document.Text;

/** The text of a field, which may hold HTML, Markdown or neither. */
public final class Body {
  private static final Pattern HTML =
      Pattern.compile(
          "</?(?:p|div|br|ul|ol|li|b|strong|i|em|u|a|span|h[1-6]|table|tr|td|blockquote|font|img|details"
              + "|section|pre|code|hr|small|sup|sub)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\*\\*\\S|__\\S[^_\\n]{0,200}__|(?m:^#{1,6} \\S)|\\]\\((?:https?:|/|mailto:|tel:|#)"
              + "|(?m:^ {0,3}(?:[-*+]|\\d{1,2}[.)]) \\S)|(?m:^> )|(?m:^\\|.{0,500}\\|)"
              + "|(?<![\\w*])\\*[^\\s*][^*\\n]{0,200}\\*(?![\\w*])|(?<!\\w)_[^\\s_][^_\\n]{0,200}_(?!\\w)");

  private Body() {}

  public static List<Passage> of(Text text) {
    if (HTML.matcher(text.value()).find()) {
      return HtmlBlocks.of(text);
    }
    if (MARKDOWN.matcher(text.value()).find()) {
      return MarkdownBlocks.of(text);
    }
    if (text.value().indexOf('&') >= 0 && text.value().indexOf(';') >= 0) {
      return PlainBlocks.of(HtmlBlocks.unescape(text));
    }
    return PlainBlocks.of(text);
  }
}
