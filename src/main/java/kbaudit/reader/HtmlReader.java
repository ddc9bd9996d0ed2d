package kbaudit.reader;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.markup.HtmlPage;
import kbaudit.reader.markup.Outline;
import kbaudit.reader.tree.JsonTree;
import kbaudit.reader.tree.Node;
import kbaudit.reader.tree.Tree;

/**
 * Web pages: accordions, definition lists, headings with text. The page's FAQPage data for search
 * engines is read as well where it says something that the page does not show.
 */
final class HtmlReader implements Reader {
  private static final Pattern START =
      Pattern.compile(
          "\\A\\s{0,200}(?:<!--|<!doctype html|<html|<head|<body|<main|<div|<section|<h1|<article|<details|<dl)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean accepts(Sample sample) {
    return Set.of("html", "htm", "xhtml").contains(sample.extension())
        || (!Set.of("md", "markdown", "mdx").contains(sample.extension())
            && START.matcher(sample.head()).find());
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    FrontMatter front = FrontMatter.of(file);
    entries.problems(front.problems());
    HtmlPage page = HtmlPage.of(front.body());
    boolean headed = page.sections().children().stream().anyMatch(child -> child.level() == 1);
    SectionEntries sections =
        new SectionEntries(
            entries,
            () -> {
              EntryDraft draft = entries.draft().language(page.language());
              front
                  .fields()
                  .map(fields -> FieldMap.of(fields, file.options()))
                  .ifPresent(about -> about.describeScope(draft, entries));
              return draft;
            });
    sections.split(page.sections(), headed ? List.of() : page.title().stream().toList());
    String visible = visibleWords(page.sections());
    for (Text script : page.linkedData()) {
      if (script.length() > 0) {
        linkedData(script, visible, page, entries);
      }
    }
    return entries.reading();
  }

  private static String visibleWords(Outline.Section section) {
    StringBuilder words = new StringBuilder(Renderings.words(section.ownPassages()));
    section.children().forEach(child -> words.append(visibleWords(child)));
    return words.toString();
  }

  private static void linkedData(
      Text script, String visible, HtmlPage page, EntryCollector entries) {
    int from = script.start(0);
    int to = script.end(script.length() - 1);
    Tree tree = JsonTree.read(entries.file().source(), from, to);
    entries.problems(tree.problems());
    tree.root().ifPresent(root -> questions(root, visible, page, entries));
  }

  private static void questions(Node node, String visible, HtmlPage page, EntryCollector entries) {
    if (node instanceof Node.Items items) {
      items.items().forEach(item -> questions(item, visible, page, entries));
    } else if (node instanceof Node.Fields fields) {
      if (fields.string("@type").filter("Question"::equals).isPresent()) {
        question(fields, visible, page, entries);
      } else {
        fields.fields().values().forEach(value -> questions(value, visible, page, entries));
      }
    }
  }

  private static void question(
      Node.Fields question, String visible, HtmlPage page, EntryCollector entries) {
    EntryDraft draft =
        entries.draft().title(question.text("name", "text")).language(page.language());
    for (String key : List.of("acceptedAnswer", "suggestedAnswer")) {
      for (Node.Fields answer : question.maps(key)) {
        answer
            .text("text")
            .map(Body::of)
            .filter(passages -> !visible.contains(Renderings.words(passages)))
            .ifPresent(draft::passages);
      }
    }
    entries.add(draft);
  }
}
