package kbaudit.report;

import java.io.IOException;
import java.util.List;
import kbaudit.facts.Suggestion;

/**
 * Proposed facts as a {@code facts.yaml}: each under a comment that says where it comes from and
 * who says otherwise. Texts stand in double quotes with JSON's escapes, which YAML 1.2 shares.
 */
public final class SuggestionReporter {
  private static final int WIDTH = 96;

  private final Messages messages;

  public SuggestionReporter(Messages messages) {
    this.messages = messages;
  }

  public void write(List<Suggestion> suggestions, Appendable out) throws IOException {
    comment("", messages.get("facts.suggest.head"), out);
    if (suggestions.isEmpty()) {
      comment("", messages.get("facts.suggest.none"), out);
    }
    out.append(suggestions.isEmpty() ? "facts: []\n" : "facts:\n");
    for (Suggestion one : suggestions) {
      String channels = String.join(", ", one.channels());
      comment("  ", messages.get("facts.suggest.from", channels, one.from().location()), out);
      if (!one.others().isEmpty()) {
        comment("  ", messages.get("facts.suggest.disputed", String.join(", ", one.others())), out);
      }
      out.append("  - question: ").append(quoted(one.question())).append('\n');
      out.append("    answer: ").append(quoted(one.answer())).append('\n');
      if (one.owner().isPresent()) {
        out.append("    owner: ").append(quoted(one.owner().get())).append('\n');
      }
    }
  }

  private static void comment(String indent, String text, Appendable out) throws IOException {
    for (String line : Printed.lines(Printed.clean(text), WIDTH)) {
      out.append(indent).append("# ").append(line).append('\n');
    }
  }

  private static String quoted(String text) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonText.write(
        tools.jackson.databind.node.JsonNodeFactory.instance.stringNode(Printed.clean(text)), json);
    return json.toString().strip();
  }
}
