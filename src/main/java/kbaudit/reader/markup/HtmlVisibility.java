package kbaudit.reader.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a visitor of a page does not read: code, menus, page headers and footers, hidden elements.
 * The panel of an accordion is often hidden until its button is pressed; that one counts as read.
 */
final class HtmlVisibility {
  static final HtmlVisibility FRAGMENT = new HtmlVisibility(false, Set.of());

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "textarea",
          "input",
          "option",
          "datalist",
          "video",
          "audio",
          "canvas",
          "del",
          "s",
          "strike");
  private static final Set<String> PAGE_FURNITURE = Set.of("nav", "footer", "dialog", "menu");
  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "dialog", "alertdialog");

  private final boolean page;
  private final Set<String> controlled;

  private HtmlVisibility(boolean page, Set<String> controlled) {
    this.page = page;
    this.controlled = controlled;
  }

  static HtmlVisibility page(Document document) {
    Set<String> controlled = new HashSet<>();
    for (Element control : document.select("[aria-controls], [data-target], [data-bs-target]")) {
      controlled.add(control.attr("aria-controls"));
      controlled.add(withoutHash(control.attr("data-target")));
      controlled.add(withoutHash(control.attr("data-bs-target")));
    }
    for (Element link : document.select("a[href^=#]")) {
      controlled.add(withoutHash(link.attr("href")));
    }
    return new HtmlVisibility(true, controlled);
  }

  private static String withoutHash(String target) {
    return target.startsWith("#") ? target.substring(1) : target;
  }

  boolean hides(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name) || isHidden(element)) {
      return true;
    }
    if (!page) {
      return false;
    }
    if (name.equals("button")) {
      return !isQuestion(element) && !isInTitle(element);
    }
    boolean pageHeader =
        name.equals("header") && element.closest("main, article, section, details") == null;
    return pageHeader
        || PAGE_FURNITURE.contains(name)
        || FURNITURE_ROLES.contains(element.attr("role"));
  }

  /** A button that opens an answer. */
  boolean isQuestion(Element element) {
    return page
        && (element.normalName().equals("button") || element.attr("role").equals("button"))
        && (element.hasAttr("aria-expanded") || element.hasAttr("aria-controls"))
        && !isInTitle(element);
  }

  private static boolean isInTitle(Element element) {
    return element.closest("h1, h2, h3, h4, h5, h6, summary, dt") != null;
  }

  private boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || style.contains("display:none")
            || style.contains("visibility:hidden");
    boolean panel =
        controlled.contains(element.id()) && !element.id().isEmpty()
            || element.hasAttr("aria-labelledby");
    return hidden && !panel;
  }
}
