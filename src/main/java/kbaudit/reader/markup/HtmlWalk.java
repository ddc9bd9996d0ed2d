package kbaudit.reader.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks an HTML tree once and hands headings, questions and passages to an outline. The walk does
 * not recurse, so nesting cannot overflow the stack.
 */
final class HtmlWalk implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "address",
          "pre",
          "figure",
          "figcaption",
          "fieldset",
          "form",
          "center",
          "body",
          "hr",
          "header",
          "footer",
          "aside",
          "nav",
          "caption",
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot",
          "label",
          "legend",
          "dd",
          "html");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Text html;
  private final Outline outline;
  private final HtmlVisibility visibility;
  private final Deque<ListFrame> lists = new ArrayDeque<>();
  private final Deque<Boolean> definitions = new ArrayDeque<>();
  private Text.Builder inline;
  private int quotes;
  private int preformatted;

  /** Element whose whole text is a heading or question, so that blocks in it do not split it. */
  private @org.jspecify.annotations.Nullable Element titleElement;

  private record ListFrame(List<Text> over, int group) {}

  private HtmlWalk(Text html, Outline outline, HtmlVisibility visibility) {
    this.html = html;
    this.outline = outline;
    this.visibility = visibility;
    this.inline = new Text.Builder(html.source());
  }

  static Document parse(Text html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html.value(), "");
  }

  static void fragment(Text html, Outline outline) {
    walk(html, parse(html).body(), outline, HtmlVisibility.FRAGMENT);
  }

  static void walk(Text html, Element from, Outline outline, HtmlVisibility visibility) {
    HtmlWalk walk = new HtmlWalk(html, outline, visibility);
    NodeTraversor.filter(walk, from);
    walk.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    if (node instanceof Comment || !(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (visibility.hides(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return titleElement == null ? open(element) : inTitle(element);
  }

  private FilterResult inTitle(Element element) {
    if (isBlock(element) || element.normalName().equals("br")) {
      space();
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name) || visibility.isQuestion(element)) {
      flush();
      titleElement = element;
      return FilterResult.CONTINUE;
    }
    switch (name) {
      case "br" -> lineBreak();
      case "ul", "ol" -> openList();
      case "li" -> flush();
      case "blockquote" -> {
        flush();
        quotes++;
      }
      case "pre" -> {
        flush();
        preformatted++;
      }
      case "details" -> flush();
      case "summary" -> {
        flush();
        titleElement = element;
      }
      case "dl" -> {
        flush();
        definitions.push(false);
      }
      case "dt" -> {
        flush();
        closeDefinition();
        titleElement = element;
      }
      case "table" -> {
        if (HtmlTable.holdsData(element)) {
          flush();
          HtmlTable.read(html, element, outline, visibility);
          return FilterResult.SKIP_ENTIRELY;
        }
        flush();
      }
      default -> {
        if (isBlock(element)) {
          flush();
        } else if (HtmlTags.isPlaceholder(element)) {
          raw(element);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (titleElement != null) {
      if (titleElement == element) {
        endTitle(element);
      } else if (isBlock(element)) {
        space();
      }
      return FilterResult.CONTINUE;
    }
    close(element);
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "ul", "ol" -> {
        flush();
        if (!lists.isEmpty()) {
          lists.pop();
        }
      }
      case "li" -> flush();
      case "blockquote" -> {
        flush();
        quotes--;
      }
      case "pre" -> {
        flush();
        preformatted--;
      }
      case "details" -> {
        flush();
        if (element.selectFirst("> summary") != null) {
          outline.close();
        }
      }
      case "dl" -> {
        flush();
        closeDefinition();
        definitions.poll();
      }
      case "p" -> endParagraph(element);
      default -> {
        if (isBlock(element)) {
          flush();
        }
      }
    }
  }

  private void endTitle(Element element) {
    titleElement = null;
    Text title = take();
    String name = element.normalName();
    if (name.equals("summary")) {
      outline.open(title);
    } else if (name.equals("dt")) {
      outline.open(title);
      definitions.poll();
      definitions.push(true);
    } else if (HEADINGS.contains(name)) {
      outline.heading(title, name.charAt(1) - '0');
    } else {
      outline.heading(title, HEADINGS.size());
    }
  }

  private void closeDefinition() {
    if (Boolean.TRUE.equals(definitions.peek())) {
      outline.close();
      definitions.poll();
      definitions.push(false);
    }
  }

  /** A paragraph that is one bold question or announcement works as a heading. */
  private void endParagraph(Element paragraph) {
    boolean bold =
        lists.isEmpty()
            && paragraph.childrenSize() == 1
            && Set.of("b", "strong").contains(paragraph.child(0).normalName())
            && paragraph.ownText().isBlank();
    if (bold && HtmlTags.announces(paragraph.text())) {
      outline.heading(take(), Outline.BOLD_LINE);
    } else {
      flush();
    }
  }

  private void openList() {
    flush();
    ListFrame outer = lists.peek();
    List<Text> over = new ArrayList<>(outer == null ? List.of() : outer.over());
    over.addAll(outline.introduction());
    lists.push(new ListFrame(over, outline.newGroup()));
  }

  private void text(TextNode node) {
    if (!node.sourceRange().isTracked()) {
      return;
    }
    Text.Builder decoded = new Text.Builder(html.source());
    Decoded.append(
        decoded,
        html,
        node.sourceRange().startPos(),
        node.sourceRange().endPos(),
        node.getWholeText(),
        false);
    append(decoded.build());
  }

  private void append(Text text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.value().charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space || (preformatted > 0 && c != '\r')) {
        inline.append(c, text.start(i), text.end(i));
      } else if (!inline.isEmpty() && inline.last() != ' ' && inline.last() != '\n') {
        inline.append(' ', text.start(i), text.end(i));
      }
    }
  }

  private void raw(Element element) {
    int from = element.sourceRange().startPos();
    int to = element.sourceRange().endPos();
    if (from >= 0 && to > from) {
      inline.append(html.slice(from, to));
    }
  }

  private void space() {
    if (!inline.isEmpty() && inline.last() != ' ') {
      inline.glue(' ');
    }
  }

  private void lineBreak() {
    inline.glue('\n');
  }

  private Text take() {
    Text done = inline.build();
    inline = new Text.Builder(html.source());
    return done;
  }

  /** Ends a block; two line breaks in a row part it into paragraphs. */
  private void flush() {
    if (inline.isEmpty()) {
      return;
    }
    Text block = take();
    for (Text paragraph : Paragraphs.of(block)) {
      ListFrame list = lists.peek();
      if (list != null) {
        outline.passage(Passage.Kind.LIST_ITEM, paragraph, list.over(), list.group());
      } else {
        Passage.Kind kind = quotes > 0 ? Passage.Kind.QUOTE : Passage.Kind.PARAGRAPH;
        outline.passage(kind, paragraph, List.of(), 0);
      }
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || HEADINGS.contains(element.normalName())
        || element.normalName().equals("li");
  }
}
