package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Rule;
import kbaudit.practice.Practice;
import kbaudit.report.QuestionGrid.Row;

/**
 * By what a reader can filter the page. Channels and owners have names that anyone may have chosen,
 * so items and choices refer to them by number.
 */
final class Facets {
  private final QuestionGrid grid;
  private final List<String> owners;
  private final Messages messages;

  Facets(QuestionGrid grid, Messages messages) {
    this.grid = grid;
    this.owners = List.copyOf(grid.owners());
    this.messages = messages;
  }

  /** One list of choices per facet; a facet without a choice is left out. */
  void write(Appendable out) throws IOException {
    choices("channel", numbered(grid.channels()), out);
    choices("owner", numbered(owners), out);
    choices("severity", present(Row::severity, Severity.values(), Severity::id, "severity."), out);
    choices("rule", present(Row::rule, rules(), Rule::id, "rule."), out);
    choices(
        "language",
        present(Row::language, Language.values(), Language::code, "page.language."),
        out);
  }

  private static Rule[] rules() {
    return Stream.<Rule[]>of(ClaimKind.values(), Practice.values())
        .flatMap(Arrays::stream)
        .toArray(Rule[]::new);
  }

  /** The attributes that the filters look at. */
  String attributes(Row row) {
    StringBuilder attributes = new StringBuilder();
    row.severity().ifPresent(severity -> attribute("s", severity.id(), attributes));
    attribute("r", row.rule().id(), attributes);
    attribute("l", row.language().code(), attributes);
    attribute("c", numbers(grid.channels(), row.cells().keySet().stream()), attributes);
    attribute(
        "o", numbers(owners, says(row).flatMap(saying -> saying.owner().stream())), attributes);
    return attributes.toString();
  }

  private static Stream<Saying> says(Row row) {
    return row.answers().stream().flatMap(answer -> answer.says().stream());
  }

  private static void attribute(String name, String value, StringBuilder attributes) {
    if (!value.isEmpty()) {
      attributes.append(" data-").append(name).append("=\"").append(value).append('"');
    }
  }

  private static String numbers(List<String> all, Stream<String> some) {
    SortedSet<Integer> numbers =
        some.map(all::indexOf).collect(Collectors.toCollection(TreeSet::new));
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /**
   * @param value of the attribute
   * @param word for the reader
   */
  private record Choice(String value, String word) {}

  private static List<Choice> numbered(List<String> names) {
    List<Choice> choices = new ArrayList<>();
    names.forEach(name -> choices.add(new Choice(String.valueOf(choices.size()), name)));
    return choices;
  }

  private <T> List<Choice> present(
      java.util.function.Function<Row, Object> of,
      T[] all,
      java.util.function.Function<T, String> id,
      String key) {
    List<Object> seen = grid.rows().stream().map(of).distinct().toList();
    return Arrays.stream(all)
        .filter(value -> seen.contains(value) || seen.contains(java.util.Optional.of(value)))
        .map(value -> new Choice(id.apply(value), messages.get(key + id.apply(value))))
        .toList();
  }

  private void choices(String name, List<Choice> choices, Appendable out) throws IOException {
    if (choices.size() < 2) {
      return;
    }
    out.append("<label>").append(Markup.text(messages.get("page.filter." + name)));
    out.append("<select name=\"").append(name).append("\"><option value=\"\">");
    out.append(Markup.text(messages.get("page.all." + name))).append("</option>");
    for (Choice choice : choices) {
      out.append("<option value=\"").append(choice.value()).append("\">");
      out.append(Markup.text(choice.word())).append("</option>");
    }
    out.append("</select></label>\n");
  }
}
