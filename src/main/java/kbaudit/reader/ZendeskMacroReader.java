package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/**
 * Zendesk macros, {@code GET /api/v2/macros}. The text is the value of the action {@code
 * comment_value_html} or {@code comment_value}; the latter is a string or a pair of a channel
 * restriction and a string. {@code ::} in a title separates categories.
 */
final class ZendeskMacroReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("macros").stream()
        .anyMatch(macro ->
            macro.maps("actions").stream().anyMatch(action -> action.hasAll("field", "value")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields macro : file.sample().records("macros")) {
      macro(macro, entries);
    }
    return entries.reading();
  }

  private static void macro(Node.Fields macro, EntryCollector entries) {
    EntryDraft draft = entries.draft();
    Snippets snippets = entries.file().snippets();
    Optional<Text> html = Optional.empty();
    Optional<Text> plain = Optional.empty();
    for (Node.Fields action : macro.maps("actions")) {
      List<Text> values = action.texts("value");
      String field = action.string("field").orElse("");
      if (field.equals("comment_value_html") && !values.isEmpty()) {
        html = Optional.of(values.getLast());
      } else if (field.equals("comment_value") && !values.isEmpty()) {
        plain = Optional.of(values.getLast());
        restrict(values, draft);
      } else if (field.equals("comment_mode_is_public") && action.isFalse("value")) {
        draft.status(Status.INTERNAL);
      }
    }
    if (macro.isFalse("active")) {
      draft.status(Status.RETIRED);
    }
    title(macro, draft);
    draft.id(macro.string("id")).updated(macro.string("updated_at"));
    Renderings.add(entries, draft, html.map(snippets::expand), plain.map(snippets::expand));
  }

  private static void restrict(List<Text> values, EntryDraft draft) {
    String channel = values.getFirst().value();
    if (values.size() > 1 && channel.startsWith("channel:") && !channel.equals("channel:all")) {
      draft.facet("channel", channel.substring("channel:".length()));
    }
  }

  private static void title(Node.Fields macro, EntryDraft draft) {
    Optional<Text> title = macro.text("title");
    String path = title.map(Text::value).orElse("");
    int last = path.lastIndexOf("::");
    if (last < 0) {
      draft.name(title);
      return;
    }
    draft.name(title.map(text -> text.slice(last + 2, text.length())));
    draft.trail(new ArrayList<>(List.of(path.substring(0, last).split("::"))));
  }
}
