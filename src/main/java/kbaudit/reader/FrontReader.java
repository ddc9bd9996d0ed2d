package kbaudit.reader;

import java.util.List;
import kbaudit.document.Passage;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Front message templates; the subject of the mail is part of what a customer reads. */
final class FrontReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("_results").stream()
        .anyMatch(template -> template.hasAll("name", "body"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields template : file.sample().records("_results")) {
      EntryDraft draft =
          entries
              .draft()
              .id(template.string("id"))
              .name(template.text("name"))
              .updated(template.string("updated_at"));
      template.text("subject").ifPresent(s -> draft.passage(Passage.paragraph(s.strip())));
      draft.passages(template.text("body").map(Body::of).orElse(List.of()));
      entries.add(draft);
    }
    return entries.reading();
  }
}
