package kbaudit.reader;

import java.util.List;
import kbaudit.document.Status;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Zendesk dynamic content: one entry for each language variant of an item. */
final class ZendeskDynamicContentReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("items").stream()
        .anyMatch(item -> item.hasAll("placeholder", "variants"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields item : file.sample().records("items")) {
      for (Node.Fields variant : item.maps("variants")) {
        EntryDraft draft =
            entries
                .draft()
                .id(item.string("name", "id"))
                .name(item.text("name"))
                .updated(variant.string("updated_at"))
                .passages(variant.text("content").map(Body::of).orElse(List.of()));
        if (variant.isFalse("active")) {
          draft.status(Status.RETIRED);
        }
        entries.add(draft);
      }
    }
    return entries.reading();
  }
}
