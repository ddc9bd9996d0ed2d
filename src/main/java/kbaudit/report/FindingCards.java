package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/** The findings one by one: the answers side by side, each with everyone who gives it and where. */
final class FindingCards {
  private static final int LABEL = 70;

  private final Report report;
  private final Messages messages;

  FindingCards(Report report, Messages messages) {
    this.report = report;
    this.messages = messages;
  }

  /**
   * @param attributes what the filters look at, ready to stand in the tag
   */
  void write(Contradiction finding, String attributes, Appendable out) throws IOException {
    String id = Markup.text(finding.id());
    String language = language(finding);
    out.append("<article id=\"").append(id).append('"').append(attributes);
    out.append(">\n<header><h3").append(language).append("><a href=\"#").append(id).append("\">");
    out.append(Markup.text(finding.question())).append("</a></h3><p class=\"meta\">");
    out.append(meta(finding)).append("</p></header>\n<div class=\"sides\">\n");
    Set<Saying> stale = stale(finding);
    for (int i = 0; i < finding.answers().size(); i++) {
      side(i, finding.answers().get(i), stale, language, out);
    }
    out.append("</div>\n");
    Optional<String> behind = StaleLine.of(finding, report.history(), messages);
    if (behind.isPresent()) {
      out.append("<p class=\"meta\">").append(Markup.text(behind.get())).append("</p>\n");
    }
    for (String ruling : RulingLine.of(report, finding, messages)) {
      out.append("<p class=\"meta\">").append(Markup.text(ruling)).append("</p>\n");
    }
    out.append("</article>\n");
  }

  private Set<Saying> stale(Contradiction finding) {
    Set<Saying> stale = new HashSet<>(Freshness.stale(finding, report.history(), messages));
    report.history().stale(finding).ifPresent(side -> stale.addAll(side.answer().says()));
    return stale;
  }

  /** Said only where it is another than that of the page. */
  private String language(Contradiction finding) {
    String code = finding.language().code();
    return code.equals(messages.language()) ? "" : " lang=\"" + code + "\"";
  }

  private String meta(Contradiction finding) {
    String severity = finding.severity().id();
    List<String> rest = new ArrayList<>();
    rest.add(messages.get("rule." + finding.rule().id()));
    rest.add(messages.get("page.sure", Math.round(finding.confidence() * 100)));
    rest.add(finding.id());
    return "<span class=\"pill "
        + severity
        + "\">"
        + Markup.text(messages.get("severity." + severity))
        + "</span> "
        + Markup.text(String.join(" · ", rest));
  }

  private void side(int number, Answer answer, Set<Saying> stale, String language, Appendable out)
      throws IOException {
    String label = Markup.text(Printed.shortened(Printed.clean(answer.label()), LABEL));
    out.append("<div class=\"side\"><h4").append(language).append(" class=\"");
    out.append(Letter.tint(number)).append("\"><b>").append(Letter.of(number)).append("</b> ");
    out.append(label).append("</h4><ul>\n");
    for (Saying saying : answer.says()) {
      out.append("<li><b>").append(Markup.text(saying.channel()));
      out.append("</b><blockquote").append(language).append('>');
      quote(Quote.of(saying), out);
      out.append("</blockquote><p class=\"where\">").append(where(saying));
      if (stale.contains(saying)) {
        out.append(" <span class=\"pill warning stale\">")
            .append(Markup.text(messages.get("page.stale")));
        out.append("</span>");
      }
      out.append("</p>\n");
    }
    out.append("</ul></div>\n");
  }

  private static void quote(Quote quote, Appendable out) throws IOException {
    out.append(Markup.inner(quote.before()));
    if (!quote.marked().isEmpty()) {
      out.append("<mark>").append(Markup.inner(quote.marked())).append("</mark>");
    }
    out.append(Markup.inner(quote.after()));
  }

  private String where(Saying saying) {
    StringBuilder where = new StringBuilder();
    where.append("<code>").append(Markup.text(saying.location().toString())).append("</code>");
    saying.owner().ifPresent(owner -> where.append(" · ").append(Markup.text(owner)));
    changed(saying).ifPresent(changed -> where.append(" · ").append(Markup.text(changed)));
    return where.toString();
  }

  /** When by the source's own field, and when and by whom in the repository. */
  private Optional<String> changed(Saying saying) {
    Optional<String> told =
        saying.updated().map(date -> messages.get("text.changed", Freshness.day(date)));
    Optional<String> committed =
        report.history().of(saying).map(change -> committed(change, told.isPresent()));
    return told.isPresent() && committed.isPresent()
        ? Optional.of(told.get() + " · " + committed.get())
        : told.or(() -> committed);
  }

  private String committed(LastChange change, boolean beside) {
    String date = change.date().toString();
    return change
        .who()
        .map(who -> messages.get(beside ? "page.committed" : "page.changed-by", date, who))
        .orElse(messages.get(beside ? "page.committed-by-nobody" : "text.changed", date));
  }
}
