package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kbaudit.facts.FactCheck;
import kbaudit.facts.Told;

/** The facts on the page: what is true, where it is contradicted, and which channels are silent. */
final class FactTable {
  private final Messages messages;

  FactTable(Messages messages) {
    this.messages = messages;
  }

  /** Nothing without facts. */
  void write(Report report, Appendable out) throws IOException {
    if (report.facts().checks().isEmpty()) {
      return;
    }
    out.append("<section id=\"facts\" aria-labelledby=\"facts-title\">\n<h2 id=\"facts-title\">");
    out.append(word("page.facts")).append("</h2>\n<p class=\"lead\">");
    out.append(Markup.text(FactTextReporter.tally(report.facts(), messages))).append("</p>\n");
    for (FactCheck check : report.facts().checks()) {
      fact(check, out);
    }
    out.append("</section>\n");
  }

  private void fact(FactCheck check, Appendable out) throws IOException {
    out.append("<div class=\"fact\"><h3>").append(Markup.text(check.fact().question().value()));
    out.append("</h3><p class=\"meta\">").append(Markup.text(RulingLine.name(check.fact())));
    out.append("</p>\n<p><b>").append(Markup.text(check.fact().answer().value()));
    out.append("</b></p>\n");
    places(check.wrong(), "page.facts.wrong", out);
    places(check.right(), "page.facts.right", out);
    if (!check.silent().isEmpty()) {
      String silent = check.silent().stream().map(Markup::text).collect(Collectors.joining(", "));
      out.append("<p>").append(word("page.facts.silent")).append(' ').append(silent);
      out.append("</p>\n");
    }
    out.append("</div>\n");
  }

  private void places(List<Told> places, String heading, Appendable out) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    out.append("<details").append(heading.endsWith("wrong") ? " open" : "").append("><summary>");
    out.append(Markup.text(messages.get(heading, places.size()))).append("</summary><ul>\n");
    for (Told told : places) {
      out.append("<li><b>").append(Markup.text(told.saying().channel())).append("</b> <code>");
      out.append(Markup.text(told.saying().location().toString())).append("</code> ");
      Quote quote = Quote.of(told.saying());
      out.append(Markup.inner(quote.before())).append("<mark>");
      out.append(Markup.inner(quote.marked())).append("</mark>");
      out.append(Markup.inner(quote.after()));
      if (told.old()) {
        out.append(" <span class=\"pill warning stale\">").append(word("facts.place.old"));
        out.append("</span>");
      }
      out.append("</li>\n");
    }
    out.append("</ul></details>\n");
  }

  private String word(String key) {
    return Markup.text(messages.get(key));
  }
}
