package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Text;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Named texts in XML, such as the strings of an app. */
public final class XmlTexts {
  private static final String CDATA_OPEN = "<![CDATA[";

  private XmlTexts() {}

  /**
   * A text with its name.
   *
   * @param quantity the plural form, empty for an ordinary string
   */
  public record Named(String name, String quantity, Text text) {}

  /** Elements {@code string}, and the {@code item}s of plurals and arrays. */
  public static List<Named> strings(Text xml) {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(xml.value(), "");
    List<Named> strings = new ArrayList<>();
    for (Element element :
        document.select("string[name], plurals[name] > item, string-array[name] > item")) {
      boolean item = element.normalName().equals("item");
      Element parent = element.parent();
      String name = item && parent != null ? parent.attr("name") : element.attr("name");
      strings.add(new Named(name, element.attr("quantity"), text(xml, element)));
    }
    return strings;
  }

  private static Text text(Text xml, Element element) {
    Text.Builder out = new Text.Builder(xml.source());
    element.traverse((NodeVisitor) (node, depth) -> append(xml, node, out));
    return out.build();
  }

  private static void append(Text xml, Node node, Text.Builder out) {
    if (!node.sourceRange().isTracked()) {
      return;
    }
    int from = node.sourceRange().startPos();
    int to = node.sourceRange().endPos();
    if (node instanceof CDataNode data) {
      int inside = xml.value().indexOf(CDATA_OPEN, from);
      int start = inside == from ? from + CDATA_OPEN.length() : from;
      out.append(xml.slice(start, Math.min(to, start + data.getWholeText().length())));
    } else if (node instanceof TextNode text) {
      Decoded.append(out, xml, from, to, text.getWholeText(), false);
    }
  }
}
