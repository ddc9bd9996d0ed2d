package kbaudit.reader.markup;

import java.util.List;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import org.jsoup.parser.Parser;

/** HTML to passages. */
public final class HtmlBlocks {
  private HtmlBlocks() {}

  /** The passages of a fragment, such as the body of a mail or a field of an export. */
  public static List<Passage> of(Text html) {
    return Outline.passages(sections(html));
  }

  /** A fragment as a tree of sections. */
  public static Outline.Section sections(Text html) {
    Outline outline = new Outline();
    HtmlWalk.fragment(html, outline);
    return outline.root();
  }

  /** Resolves entities in text that has no tags. */
  public static Text unescape(Text text) {
    Text.Builder out = new Text.Builder(text.source());
    String value = Parser.unescapeEntities(text.value(), false);
    Decoded.append(out, text, 0, text.length(), value, false);
    return out.build();
  }
}
