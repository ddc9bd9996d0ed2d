package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Text;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A whole web page.
 *
 * @param sections what a visitor reads
 * @param language of the {@code html} element
 * @param title of the browser tab
 * @param linkedData the scripts with JSON-LD
 */
public record HtmlPage(
    Outline.Section sections,
    Optional<String> language,
    Optional<String> title,
    List<Text> linkedData) {

  public static HtmlPage of(Text html) {
    Document document = HtmlWalk.parse(html);
    Outline outline = new Outline();
    HtmlWalk.walk(html, document.body(), outline, HtmlVisibility.page(document));
    List<Text> scripts = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      for (DataNode data : script.dataNodes()) {
        if (data.sourceRange().isTracked()) {
          scripts.add(html.slice(data.sourceRange().startPos(), data.sourceRange().endPos()));
        }
      }
    }
    Element root = document.selectFirst("html");
    return new HtmlPage(
        outline.root(),
        Optional.ofNullable(root).map(element -> element.attr("lang")).filter(s -> !s.isBlank()),
        Optional.of(document.title()).filter(s -> !s.isBlank()),
        scripts);
  }
}
