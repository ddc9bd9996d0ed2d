package kbaudit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kbaudit.contradiction.Severity;
import kbaudit.document.Problem;
import kbaudit.report.PageTemplate.Part;

/**
 * The report as one page that needs nothing beside itself: it opens from an e-mail attachment,
 * without a network, and can be read without its script. A content security policy allows this
 * page's own style and script, by their hashes, and nothing else; see {@link Markup} for what the
 * audited texts may do, which is nothing.
 */
final class HtmlReporter implements Reporter {
  /** Findings that a browser lays out together, and not before they come near the screen. */
  private static final int BATCH = 25;

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    QuestionGrid grid = QuestionGrid.of(report);
    Facets facets = new Facets(grid, messages);
    String css = MatrixTable.style(grid.channels()) + PageTemplate.resource("style.css");
    String js = PageTemplate.resource("script.js");
    Map<String, Part> parts =
        Map.ofEntries(
            Map.entry("lang", page -> page.append(messages.language())),
            Map.entry("policy", page -> page.append(policy(css, js))),
            Map.entry("title", page -> page.append(Markup.text(title(report, messages)))),
            Map.entry("css", page -> page.append(css)),
            Map.entry("js", page -> page.append(js)),
            Map.entry(
                "read", page -> page.append(Markup.text(new Summary(report, messages).read()))),
            Map.entry("tally", page -> tally(report, messages, page)),
            Map.entry("filters", facets::write),
            Map.entry(
                "matrix",
                page ->
                    new MatrixTable(grid, facets, messages)
                        .write(report.agreements().size(), page)),
            Map.entry("findings", page -> findings(report, grid, facets, messages, page)),
            Map.entry("facts", page -> new FactTable(messages).write(report, page)),
            Map.entry("problems", page -> problems(report, messages, page)),
            Map.entry("made", page -> page.append(made(messages))));
    new PageTemplate("template.html").write(parts, messages, out);
  }

  private static String title(Report report, Messages messages) {
    int findings = report.findings().size();
    return findings == 0
        ? NothingFound.words(report, messages)
        : messages.count("text.contradictions", findings);
  }

  private static void tally(Report report, Messages messages, Appendable out) throws IOException {
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0) {
        String words = messages.count("page.tally." + severity.id(), count);
        out.append("<li class=\"pill ").append(severity.id()).append("\">");
        out.append(Markup.text(words)).append("</li>");
      }
    }
    if (!report.agreements().isEmpty()) {
      String words = messages.count("page.tally.agree", report.agreements().size());
      out.append("<li class=\"pill same\">").append(Markup.text(words)).append("</li>");
    }
  }

  private static void findings(
      Report report, QuestionGrid grid, Facets facets, Messages messages, Appendable out)
      throws IOException {
    FindingCards cards = new FindingCards(report, messages);
    int all = report.findings().size();
    for (int i = 0; i < all; i++) {
      out.append(i % BATCH == 0 ? "<div class=\"batch\">\n" : "");
      // The grid's first rows are the findings.
      cards.write(report.findings().get(i), facets.attributes(grid.rows().get(i)), out);
      out.append(i % BATCH == BATCH - 1 || i == all - 1 ? "</div>\n" : "");
    }
    if (report.findings().isEmpty()) {
      out.append("<p class=\"empty\">").append(Markup.text(NothingFound.words(report, messages)));
      out.append("</p>\n");
    }
  }

  private static void problems(Report report, Messages messages, Appendable out)
      throws IOException {
    List<Problem> problems = report.problems();
    if (problems.isEmpty()) {
      return;
    }
    out.append("<details><summary>");
    out.append(Markup.text(messages.count("page.problems", problems.size())));
    out.append("</summary><ul>\n");
    for (Problem problem : problems) {
      String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
      out.append("<li><code>").append(Markup.text(problem.path() + place)).append("</code> ");
      out.append(Markup.text(messages.of(problem))).append("</li>\n");
    }
    out.append("</ul></details>\n");
  }

  private static String made(Messages messages) {
    return Markup.text(messages.get("page.made", Tool.NAME + " " + Tool.version()));
  }

  private static String policy(String css, String js) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(css)
        + "'; script-src 'sha256-"
        + hash(js)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      // Every Java platform has SHA-256.
      throw new IllegalStateException(absent);
    }
  }
}
