package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.reader.tree.Node;

/** Freshdesk solution articles; {@code status} 1 is a draft, {@code type} 2 a workaround. */
final class FreshdeskArticleReader implements Reader {
  private static final String[] LISTS = {"articles", "data"};

  @Override
  public boolean accepts(Sample sample) {
    return sample.records(LISTS).stream()
        .anyMatch(article ->
            article.hasAll("title", "description")
                && (article.has("description_text")
                    || article.has("folder_id")
                    || article.has("seo_data")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields article : file.sample().records(LISTS)) {
      EntryDraft draft =
          entries
              .draft()
              .id(article.string("id"))
              .title(article.text("title"))
              .trail(folders(article))
              .language(article.string("language", "lang"))
              .updated(article.string("updated_at"));
      article.texts("tags").forEach(tag -> draft.tag(tag.value()));
      if (article.string("status").filter(List.of("1", "draft")::contains).isPresent()) {
        draft.status(Status.DRAFT);
      }
      hierarchyLanguage(article).ifPresent(code -> draft.language(Optional.of(code)));
      Renderings.add(entries, draft, article.text("description"), article.text("description_text"));
    }
    return entries.reading();
  }

  private static List<String> folders(Node.Fields article) {
    return article.maps("hierarchy").stream()
        .flatMap(level -> level.maps("data").stream())
        .flatMap(data -> data.string("name").stream())
        .toList();
  }

  private static Optional<String> hierarchyLanguage(Node.Fields article) {
    return article.maps("hierarchy").stream()
        .flatMap(level -> level.maps("data").stream())
        .flatMap(data -> data.string("language").stream())
        .findFirst();
  }
}
