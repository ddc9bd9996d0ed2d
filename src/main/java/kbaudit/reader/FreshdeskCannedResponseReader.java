package kbaudit.reader;

import kbaudit.reader.tree.Node;

/** Freshdesk canned responses: a title and the text as HTML, as plain text, or both. */
final class FreshdeskCannedResponseReader implements Reader {
  private static final String[] LISTS = {"responses", "canned_responses", "data"};

  @Override
  public boolean accepts(Sample sample) {
    return sample.records(LISTS).stream()
        .anyMatch(response -> response.hasAll("title", "content_html"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields response : file.sample().records(LISTS)) {
      EntryDraft draft =
          entries
              .draft()
              .id(response.string("id"))
              .name(response.text("title"))
              .updated(response.string("updated_at"));
      Renderings.add(entries, draft, response.text("content_html"), response.text("content"));
    }
    return entries.reading();
  }
}
