package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown to passages. */
public final class MarkdownBlocks {
  // Blocks in blocks are limited by the parser, so the walk below may recurse.
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(50)
          .maxInlineNesting(100)
          .build();

  private final Text markdown;
  private final Outline outline;
  private final MarkdownInline inline;

  private MarkdownBlocks(Text markdown, Outline outline) {
    this.markdown = markdown;
    this.outline = outline;
    this.inline = new MarkdownInline(markdown);
  }

  public static List<Passage> of(Text markdown) {
    return Outline.passages(sections(markdown));
  }

  /** A whole text as a tree of sections. */
  public static Outline.Section sections(Text markdown) {
    Outline outline = new Outline();
    new MarkdownBlocks(markdown, outline)
        .blocks(PARSER.parse(markdown.value()), new Context(List.of(), 0, false));
    return outline.root();
  }

  /** What stands around a block: list introductions, the list's group, whether it is quoted. */
  private record Context(List<Text> over, int group, boolean quoted) {
    Passage.Kind kind() {
      return group > 0
          ? Passage.Kind.LIST_ITEM
          : quoted ? Passage.Kind.QUOTE : Passage.Kind.PARAGRAPH;
    }
  }

  private void blocks(Node parent, Context context) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, context);
    }
  }

  private void block(Node node, Context context) {
    switch (node) {
      case Heading heading -> outline.heading(inline.text(heading), heading.getLevel());
      case Paragraph paragraph -> paragraph(paragraph, context);
      case BlockQuote quote -> blocks(quote, new Context(context.over(), context.group(), true));
      case BulletList list -> list(list, context);
      case OrderedList list -> list(list, context);
      case TableBlock table -> table(table);
      case HtmlBlock html -> html(html);
      case FencedCodeBlock code -> {
        // With a language it is a program; without, people fence texts to copy.
        if (code.getInfo() == null || code.getInfo().isBlank()) {
          lines(code, context, true);
        }
      }
      case IndentedCodeBlock code -> lines(code, context, false);
      case Block other -> blocks(other, context);
      default -> {}
    }
  }

  private void paragraph(Paragraph paragraph, Context context) {
    Text text = inline.text(paragraph);
    boolean bold =
        paragraph.getFirstChild() instanceof StrongEmphasis
            && paragraph.getFirstChild() == paragraph.getLastChild();
    if (bold && context.group() == 0 && HtmlTags.announces(text.value())) {
      outline.heading(text, Outline.BOLD_LINE);
      return;
    }
    for (Text part : Paragraphs.of(text)) {
      outline.passage(context.kind(), part, context.over(), context.group());
    }
  }

  private void list(Node list, Context context) {
    List<Text> over = new ArrayList<>(context.over());
    over.addAll(outline.introduction());
    Context inList = new Context(over, outline.newGroup(), context.quoted());
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, inList);
      }
    }
  }

  private void item(Node item, Context context) {
    List<Text> over = context.over();
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      boolean nested = node instanceof BulletList || node instanceof OrderedList;
      if (nested && node.getPrevious() instanceof Paragraph before) {
        over = new ArrayList<>(context.over());
        over.add(inline.text(before).strip());
      }
      block(node, nested ? new Context(over, context.group(), context.quoted()) : context);
    }
  }

  private void table(TableBlock table) {
    List<List<HtmlTable.Cell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    TableBlocks.emit(rows, outline.introduction(), outline);
  }

  private List<HtmlTable.Cell> cells(Node row) {
    List<HtmlTable.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      boolean header = cell instanceof TableCell tableCell && tableCell.isHeader();
      cells.add(new HtmlTable.Cell(inline.cell(cell), header, 1));
    }
    return cells;
  }

  private void html(HtmlBlock block) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.getLast();
      HtmlWalk.fragment(
          markdown.slice(spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength()),
          outline);
    }
  }

  /** Code is text that keeps its lines. */
  private void lines(Node code, Context context, boolean fenced) {
    List<SourceSpan> spans = code.getSourceSpans();
    Text.Builder text = new Text.Builder(markdown.source());
    for (int i = 0; i < spans.size(); i++) {
      SourceSpan span = spans.get(i);
      Text line = markdown.slice(span.getInputIndex(), span.getInputIndex() + span.getLength());
      boolean fence = fenced && (i == 0 || (i == spans.size() - 1 && isFence(line.value())));
      if (!fence) {
        text.append(line);
        text.glue('\n');
      }
    }
    for (Text part : Paragraphs.of(text.build())) {
      outline.passage(context.kind(), part, context.over(), context.group());
    }
  }

  private static boolean isFence(String line) {
    return line.strip().startsWith("```") || line.strip().startsWith("~~~");
  }
}
