package kbaudit.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Status;
import kbaudit.reader.markup.HtmlBlocks;
import kbaudit.reader.tree.Node;

/**
 * Intercom articles. Translations are entries of their own, each with its own state; the id of a
 * translation is that of the article with the language after it.
 */
final class IntercomArticleReader implements Reader {
  @Override
  public boolean accepts(Sample sample) {
    return sample.records("data", "articles").stream().anyMatch(IntercomArticleReader::isArticle);
  }

  private static boolean isArticle(Node.Fields record) {
    return record.hasAll("title", "body")
        && (record.string("type").filter(type -> type.endsWith("article")).isPresent()
            || record.has("translated_content"));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    for (Node.Fields article : file.sample().records("data", "articles")) {
      Optional<String> language = article.string("default_locale", "locale");
      String id = article.string("id").orElse("");
      entries.add(draft(article, entries.draft(), language).id(id));
      for (Node.Fields translations : article.maps("translated_content")) {
        for (Map.Entry<String, Node> translation : translations.fields().entrySet()) {
          boolean other = !Optional.of(translation.getKey()).equals(language);
          if (other && translation.getValue() instanceof Node.Fields content) {
            Optional<String> locale = Optional.of(translation.getKey());
            entries.add(
                draft(content, entries.draft(), locale).id(id + "@" + translation.getKey()));
          }
        }
      }
    }
    return entries.reading();
  }

  private static EntryDraft draft(
      Node.Fields content, EntryDraft draft, Optional<String> language) {
    if (content.string("state").filter("draft"::equals).isPresent()) {
      draft.status(Status.DRAFT);
    }
    if (content.string("type").filter("internal_article"::equals).isPresent()) {
      draft.status(Status.INTERNAL);
    }
    return draft
        .title(content.text("title"))
        .language(language)
        .updated(content.string("updated_at"))
        .passages(content.text("body").map(HtmlBlocks::of).orElse(List.of()));
  }
}
