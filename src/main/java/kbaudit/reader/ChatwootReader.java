package kbaudit.reader;

import java.util.List;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Chatwoot canned responses: a short code and a text, nothing else. */
final class ChatwootReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("payload", "data", "canned_responses").stream()
        .anyMatch(response -> response.hasAll("short_code", "content"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields response : file.sample().records("payload", "data", "canned_responses")) {
      entries.add(
          entries
              .draft()
              .id(response.string("short_code", "id"))
              .name(response.text("short_code"))
              .updated(response.string("updated_at"))
              .passages(response.text("content").map(Body::of).orElse(List.of())));
    }
    return entries.reading();
  }
}
