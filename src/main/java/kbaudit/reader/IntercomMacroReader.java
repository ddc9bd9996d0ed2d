package kbaudit.reader;

import kbaudit.reader.tree.Node;

/** Intercom macros (saved replies), whose HTML and plain form use different placeholders. */
final class IntercomMacroReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("data", "macros").stream()
        .anyMatch(macro ->
            macro.has("name")
                && macro.has("body")
                && (macro.has("body_text")
                    || macro.has("visible_to")
                    || macro.string("type").filter("macro"::equals).isPresent()));
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
              .updated(macro.string("updated_at"));
      Renderings.add(entries, draft, macro.text("body"), macro.text("body_text"));
    }
    return entries.reading();
  }
}
