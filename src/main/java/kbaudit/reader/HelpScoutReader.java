package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.reader.tree.Node;

/**
 * Help Scout saved replies, whose mail and chat text may differ, and Docs articles. Field names
 * from general knowledge of the interface.
 */
final class HelpScoutReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return records(sample).stream().anyMatch(HelpScoutReader::isOurs);
  }

  private static boolean isOurs(Node.Fields record) {
    boolean reply = record.has("chatText");
    boolean article = record.has("collectionId") || record.has("hasDraft");
    return record.hasAll("name", "text") && (reply || article);
  }

  private static List<Node.Fields> records(Sample sample) {
    Optional<Node.Fields> single =
        sample.rootFields().flatMap(root -> root.maps("article").stream().findFirst());
    if (single.isPresent()) {
      return List.of(single.get());
    }
    List<Node.Fields> records = new ArrayList<>();
    for (Node.Fields record : sample.records("items", "articles", "savedReplies", "replies")) {
      records.add(record.maps("article").stream().findFirst().orElse(record));
    }
    return records;
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields record : records(file.sample())) {
      boolean article = record.has("collectionId") || record.has("hasDraft");
      EntryDraft draft =
          entries
              .draft()
              .id(record.string("id"))
              .updated(record.string("updatedAt", "lastPublishedAt"));
      if (article) {
        draft.title(record.text("name"));
      } else {
        draft.name(record.text("name"));
      }
      if (record.string("status").filter("notpublished"::equals).isPresent()) {
        draft.status(Status.DRAFT);
      }
      Renderings.add(entries, draft, record.text("text"), record.text("chatText"));
    }
    return entries.reading();
  }
}
