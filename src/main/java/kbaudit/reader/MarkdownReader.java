package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.markup.MarkdownBlocks;
import kbaudit.reader.markup.Outline;
import kbaudit.reader.markup.Outline.Section;
import kbaudit.reader.tree.Node;
import kbaudit.reader.tree.Tree;
import kbaudit.reader.tree.YamlTree;

/**
 * Markdown pages, with or without front matter. A page whose title is a question, or that has no
 * headings, is one entry; else each section is.
 */
final class MarkdownReader implements Reader {
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]{0,20}\\r?$");

  @Override
  public boolean accepts(Sample sample) {
    return Set.of("md", "markdown", "mdx").contains(sample.extension())
        || (Set.of("", "txt", "text").contains(sample.extension())
            && (HEADING.matcher(sample.head()).find() || frontMatter(sample.source().content()) != null));
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    String content = file.source().content();
    int[] front = frontMatter(content);
    FieldMap about = new FieldMap(file.options());
    if (front != null) {
      Tree tree = YamlTree.read(file.source(), front[0], front[1]);
      entries.problems(tree.problems());
      if (tree.root().orElse(null) instanceof Node.Fields fields) {
        about = FieldMap.of(fields, file.options());
      }
    }
    int from = front == null ? 0 : front[2];
    Section root = MarkdownBlocks.sections(Text.of(file.source(), from, content.length()));
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
      entries.add(draft.title(title.or(top::title)).passages(Outline.passages(top)));
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
        children.size() == 1
            && children.getFirst().level() == 1
            && root.ownPassages().isEmpty();
    return only ? children.getFirst() : root;
  }

  private static List<String> trail(Optional<Text> title, Section top) {
    return top.title().isPresent() ? List.of() : title.map(Text::value).stream().toList();
  }

  /** Start and end of the front matter and start of what follows; null without front matter. */
  private static int @org.jspecify.annotations.Nullable [] frontMatter(String content) {
    if (!content.startsWith("---")) {
      return null;
    }
    var fence = FENCE.matcher(content);
    if (!fence.find() || fence.start() != 0) {
      return null;
    }
    int from = fence.end();
    if (!fence.find()) {
      return null;
    }
    return new int[] {from, fence.start(), fence.end()};
  }
}
