package kbaudit.reader;

import java.util.List;
import kbaudit.document.Status;
import kbaudit.reader.markup.HtmlBlocks;
import kbaudit.reader.tree.Node;

/**
 * Zendesk help centre articles, {@code GET /api/v2/help_center/articles}. A user segment narrows
 * who may read an article.
 */
final class ZendeskArticleReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("articles").stream()
        .anyMatch(article ->
            article.hasAll("title", "body")
                && (article.has("draft")
                    || article.has("section_id")
                    || article.has("label_names")
                    || article.has("source_locale")));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields article : file.sample().records("articles")) {
      EntryDraft draft = entries.draft();
      draft
          .id(article.string("id"))
          .title(article.text("title", "name"))
          .language(article.string("locale"))
          .updated(article.string("edited_at", "updated_at"))
          .passages(article.text("body").map(HtmlBlocks::of).orElse(List.of()));
      article.texts("label_names").forEach(label -> draft.tag(label.value()));
      article.string("user_segment_id").ifPresent(id -> draft.facet("audience", "segment " + id));
      if (article.isTrue("draft")) {
        draft.status(Status.DRAFT);
      }
      entries.add(draft);
    }
    return entries.reading();
  }
}
