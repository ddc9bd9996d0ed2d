package kbaudit.reader;

import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/** Gorgias macros; the text is in the action that sets the response. */
final class GorgiasReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("data", "macros").stream()
        .anyMatch(macro ->
            macro.has("name") && macro.maps("actions").stream().anyMatch(GorgiasReader::responds));
  }

  private static boolean responds(Node.Fields action) {
    return action.maps("arguments").stream()
        .anyMatch(arguments -> arguments.has("body_html") || arguments.has("body_text"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields macro : file.sample().records("data", "macros")) {
      EntryDraft draft =
          entries
              .draft()
              .id(macro.string("id"))
              .name(macro.text("name"))
              .language(macro.string("language"))
              .updated(macro.string("updated_datetime", "updated_at"));
      macro.string("intent").ifPresent(draft::tag);
      if (macro.string("archived_datetime").isPresent()) {
        draft.status(Status.RETIRED);
      }
      macro.maps("actions").stream()
          .filter(GorgiasReader::responds)
          .forEach(action -> respond(action, draft, entries));
    }
    return entries.reading();
  }

  private static void respond(Node.Fields action, EntryDraft draft, EntryCollector entries) {
    for (Node.Fields arguments : action.maps("arguments")) {
      Optional<Text> html = arguments.text("body_html");
      Renderings.add(entries, draft, html, arguments.text("body_text"));
    }
  }
}
