package kbaudit.reader;

import java.util.List;
import kbaudit.document.Status;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Zammad text modules; the note is for colleagues and is not read. */
final class ZammadReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("text_modules", "data").stream()
        .anyMatch(module ->
            module.hasAll("name", "content")
                && (module.has("keywords") || module.has("group_ids") || module.has("foreign_id")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields module : file.sample().records("text_modules", "data")) {
      EntryDraft draft =
          entries
              .draft()
              .id(module.string("id"))
              .name(module.text("name"))
              .updated(module.string("updated_at"))
              .passages(module.text("content").map(Body::of).orElse(List.of()));
      module
          .string("keywords")
          .ifPresent(words -> List.of(words.split("[,;]")).forEach(draft::tag));
      if (module.isFalse("active")) {
        draft.status(Status.RETIRED);
      }
      entries.add(draft);
    }
    return entries.reading();
  }
}
