package kbaudit.reader.markup;

import java.util.List;
import java.util.Locale;
import kbaudit.document.Text;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** The words of a Markdown block, without emphasis, links and images. */
final class MarkdownInline {
  private final Text markdown;

  /** Where {@code markdown} starts in the text that was parsed. */
  private final int base;

  MarkdownInline(Text markdown) {
    this(markdown, 0);
  }

  private MarkdownInline(Text markdown, int base) {
    this.markdown = markdown;
    this.base = base;
  }

  /**
   * The words of a table cell. The parser takes the backslash out of {@code \\|} before it looks at
   * the cell and counts from there, so its places are those of the cell without them.
   */
  Text cell(Node cell) {
    Node first = cell.getFirstChild();
    if (first == null || first.getSourceSpans().isEmpty()) {
      return text(cell);
    }
    int from = first.getSourceSpans().getFirst().getInputIndex();
    String value = markdown.value();
    Text.Builder unescaped = new Text.Builder(markdown.source());
    for (int i = from; i < value.length() && value.charAt(i) != '\n'; i++) {
      boolean escaped = value.startsWith("\\|", i);
      int last = escaped ? i + 1 : i;
      unescaped.append(value.charAt(last), markdown.start(i), markdown.end(last));
      i = last;
    }
    return new MarkdownInline(unescaped.build(), from).text(cell);
  }

  Text text(Node block) {
    Text.Builder out = new Text.Builder(markdown.source());
    Node node = block.getFirstChild();
    while (node != null) {
      append(node, out);
      boolean into = node.getFirstChild() != null && !(node instanceof Image);
      node = into ? node.getFirstChild() : after(node, block, out);
    }
    return out.build();
  }

  /** The next node in reading order that is not inside {@code node}. */
  private @Nullable Node after(Node node, Node block, Text.Builder out) {
    Node at = node;
    while (at != block && at.getNext() == null) {
      at = at.getParent();
      if (at instanceof StrongEmphasis strong && at != block && isPlaceholder(strong)) {
        delimiter(strong, out, false);
      }
    }
    return at == block ? null : at.getNext();
  }

  private void append(Node node, Text.Builder out) {
    switch (node) {
      case org.commonmark.node.Text text -> literal(text, text.getLiteral(), out);
      case Code code -> literal(code, code.getLiteral(), out);
      case SoftLineBreak ignored -> out.glue('\n');
      case HardLineBreak ignored -> out.glue('\n');
      case HtmlInline html -> html(html, out);
      case StrongEmphasis strong when isPlaceholder(strong) -> delimiter(strong, out, true);
      default -> {}
    }
  }

  private void literal(Node node, String literal, Text.Builder out) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int from = spans.getFirst().getInputIndex() - base;
    int to =
        Math.min(
            spans.getLast().getInputIndex() + spans.getLast().getLength() - base,
            markdown.length());
    if (node instanceof Code) {
      while (from < to && markdown.value().charAt(from) == '`') {
        from++;
      }
    }
    Decoded.append(out, markdown, from, to, literal, !(node instanceof Code));
  }

  private void html(HtmlInline html, Text.Builder out) {
    String tag = html.getLiteral();
    String name = tag.replaceFirst("^</?", "").split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      out.glue('\n');
    } else if (!name.startsWith("!") && !name.startsWith("?") && HtmlTags.isPlaceholder(name)) {
      literal(html, tag, out);
    }
  }

  /** {@code __NAAM__} is a hole to fill in, not emphasis. */
  private boolean isPlaceholder(StrongEmphasis strong) {
    if (!strong.getOpeningDelimiter().equals("__")
        || !(strong.getFirstChild() instanceof org.commonmark.node.Text text)
        || strong.getFirstChild() != strong.getLastChild()) {
      return false;
    }
    String name = text.getLiteral();
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter);
  }

  private void delimiter(StrongEmphasis strong, Text.Builder out, boolean opening) {
    List<SourceSpan> spans = strong.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.getLast();
    int at =
        opening ? spans.getFirst().getInputIndex() : last.getInputIndex() + last.getLength() - 2;
    int from = at - base;
    out.append(markdown.slice(from, from + 2));
  }
}
