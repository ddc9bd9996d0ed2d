package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import kbaudit.contradiction.Severity;
import kbaudit.report.QuestionGrid.Row;
import kbaudit.report.QuestionGrid.State;

/**
 * The picture to start from: a row per question, a column per channel. It falls into parts of some
 * rows, each with its own heading row, so that a browser draws only what is on the screen. End tags
 * that HTML lets one leave out are left out: there may be a hundred thousand cells.
 */
final class MatrixTable {
  private static final int ROWS = 40;
  private static final int QUESTION = 110;
  private static final int LABEL = 22;

  private final QuestionGrid grid;
  private final Facets facets;
  private final Messages messages;

  MatrixTable(QuestionGrid grid, Facets facets, Messages messages) {
    this.grid = grid;
    this.facets = facets;
    this.messages = messages;
  }

  void write(int agreements, Appendable out) throws IOException {
    if (grid.rows().isEmpty()) {
      return;
    }
    legend(out);
    out.append(
        "<div class=\"grid\" role=\"group\" aria-labelledby=\"matrix-title\" tabindex=\"0\">\n");
    for (int from = 0; from < grid.rows().size(); from += ROWS) {
      part(from, Math.min(from + ROWS, grid.rows().size()), out);
    }
    out.append("</div>\n");
    if (agreements > QuestionGrid.MOST_AGREEMENTS) {
      String more = messages.count("page.more", agreements - QuestionGrid.MOST_AGREEMENTS);
      out.append("<p class=\"more\">").append(Markup.text(more)).append("</p>\n");
    }
  }

  private void legend(Appendable out) throws IOException {
    out.append("<ul class=\"legend\">");
    for (State state : State.values()) {
      if (grid.count(state) > 0) {
        out.append("<li>").append(pill(tone(state), state)).append(' ');
        out.append(Markup.text(messages.get("page.state." + id(state) + ".means"))).append("</li>");
      }
    }
    out.append("<li>").append(Markup.text(messages.get("page.letters"))).append("</li>");
    out.append("<li>").append(Markup.text(messages.get("page.silent"))).append("</li></ul>\n");
  }

  private void part(int from, int to, Appendable out) throws IOException {
    out.append("<div class=\"part\"><table><caption>");
    out.append(Markup.text(messages.get("page.rows", from + 1, to, grid.rows().size())));
    out.append("</caption><thead><tr><th scope=\"col\" class=\"q\">");
    out.append(Markup.text(messages.get("page.question"))).append("<th scope=\"col\" class=\"k\">");
    out.append(Markup.text(messages.get("page.state")));
    for (String channel : grid.channels()) {
      out.append("<th scope=\"col\">").append(Markup.text(channel));
    }
    out.append("<tbody>\n");
    for (Row row : grid.rows().subList(from, to)) {
      row(row, out);
    }
    out.append("</table></div>\n");
  }

  private void row(Row row, Appendable out) throws IOException {
    String question = Markup.text(Printed.shortened(Printed.clean(row.question()), QUESTION));
    out.append("<tr").append(row.finding().isPresent() ? "" : facets.attributes(row));
    boolean foreign = !row.language().code().equals(messages.language());
    out.append(foreign ? language(row.language().code()) : "").append("><th scope=\"row\">");
    out.append(
        row.finding()
            .map(id -> "<a href=\"#" + Markup.text(id) + "\">" + question + "</a>")
            .orElse(question));
    out.append("<td").append(foreign ? language(messages.language()) : "").append('>');
    out.append(pill(tone(row), row.state()));
    Map<String, SortedSet<Integer>> cells = row.cells();
    for (String channel : grid.channels()) {
      out.append("<td>");
      for (int answer : cells.getOrDefault(channel, new TreeSet<>())) {
        out.append(cell(row, answer));
      }
    }
    out.append('\n');
  }

  private static String language(String code) {
    return " lang=\"" + code + "\"";
  }

  private static String cell(Row row, int answer) {
    String label =
        Markup.text(Printed.shortened(Printed.clean(row.answers().get(answer).label()), LABEL));
    return row.state() == State.AGREE
        ? "<i class=\"g\">" + label + "</i>"
        : "<i class=\""
            + Letter.tint(answer)
            + "\"><b>"
            + Letter.of(answer)
            + "</b> "
            + label
            + "</i>";
  }

  private String pill(String tone, State state) {
    String word = Markup.text(messages.get("page.state." + id(state)));
    return "<span class=\"pill " + tone + "\">" + word + "</span>";
  }

  private static String tone(Row row) {
    return row.state() == State.CONTRADICT
        ? row.severity().orElse(Severity.ERROR).id()
        : tone(row.state());
  }

  private static String tone(State state) {
    return switch (state) {
      case CONTRADICT -> "error";
      case DIFFER -> "note";
      case AGREE -> "same";
    };
  }

  private static String id(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** How wide the picture is: the style sheet reckons with it. */
  static String style(List<String> channels) {
    return ":root { --channels: " + channels.size() + "; }\n";
  }
}
