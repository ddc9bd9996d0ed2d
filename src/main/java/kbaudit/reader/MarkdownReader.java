package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.markup.MarkdownBlocks;
import kbaudit.reader.markup.Outline;
import kbaudit.reader.markup.Outline.Section;

/**
 * Markdown pages, with or without front matter. A page whose title is a question, or that has no
 * headings, is one entry; else each section is.
 */
final class MarkdownReader implements Reader {
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");

  @Override
  public boolean accepts(Sample sample) {
    return Set.of("md", "markdown", "mdx").contains(sample.extension())
        || (Set.of("", "txt", "text").contains(sample.extension())
            && (HEADING.matcher(sample.head()).find()
                || FrontMatter.opens(sample.source().content())));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    FrontMatter front = FrontMatter.of(file);
    entries.problems(front.problems());
    FieldMap about =
        front
            .fields()
            .map(fields -> FieldMap.of(fields, file.options()))
            .orElseGet(() -> new FieldMap(file.options()));
    Section root = MarkdownBlocks.sections(front.body());
    page(root, about, entries);
    return entries.reading();
  }

  private static void page(Section root, FieldMap about, EntryCollector entries) {
    Optional<Text> title = about.text(Field.QUESTION).or(() -> about.text(Field.TITLE));
    Section top = onlyTopHeading(root);
    Optional<Text> asked = title.or(top::title);
    boolean oneQuestion = asked.filter(text -> text.strip().value().endsWith("?")).isPresent();
    if (about.has(Field.QUESTION) || oneQuestion || top.children().isEmpty()) {
      EntryDraft draft = entries.draft();
      about.describe(draft, entries);
      draft.title(title.or(top::title)).passages(Outline.passages(top));
      if (!draft.hasText()) {
        about.text(Field.ANSWER).map(Body::of).ifPresent(draft::passages);
      }
      entries.add(draft);
      return;
    }
    SectionEntries sections =
        new SectionEntries(
            entries,
            () -> {
              EntryDraft draft = entries.draft();
              about.describeScope(draft, entries);
              return draft;
            });
    sections.split(top, trail(title, top));
  }

  /** The page heading stands over the whole page when nothing comes before or beside it. */
  private static Section onlyTopHeading(Section root) {
    List<Section> children = root.children();
    boolean only =
        children.size() == 1 && children.getFirst().level() == 1 && root.ownPassages().isEmpty();
    return only ? children.getFirst() : root;
  }

  private static List<String> trail(Optional<Text> title, Section top) {
    return top.title().isPresent() ? List.of() : title.map(Text::value).stream().toList();
  }
}
