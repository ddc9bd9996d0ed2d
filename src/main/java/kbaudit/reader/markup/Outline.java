package kbaudit.reader.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text as a tree of sections, built block by block while a reader walks through its markup.
 *
 * <p>A heading opens a section that the next heading of the same or a higher level closes. A
 * question of an accordion or a definition list opens a section that is closed explicitly.
 */
public final class Outline {
  /** Below every real heading: a bold line that introduces what follows. */
  public static final int BOLD_LINE = 7;

  private static final int EXPLICIT = 100;
  private static final String CLOSING = "\"'”’»“)]";

  private final Section root = new Section(null, 0, false, null);
  private Section current = root;
  private int groups;
  private @Nullable Text lastParagraph;

  /**
   * One section.
   *
   * @param heading absent for the text before the first heading
   * @param explicit closed by its markup, not by the next heading: an accordion or a definition
   * @param level 1 to 6 for headings, 0 for the whole text
   * @param parent the section it is in
   * @param parts passages and sections in the order of the text
   */
  public record Section(
      @Nullable Text heading,
      int level,
      boolean explicit,
      @Nullable Section parent,
      List<Object> parts) {

    Section(@Nullable Text heading, int level, boolean explicit, @Nullable Section parent) {
      this(heading, level, explicit, parent, new ArrayList<>());
    }

    public Optional<Text> title() {
      return Optional.ofNullable(heading);
    }

    /** The passages that stand directly in this section. */
    public List<Passage> ownPassages() {
      return parts.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
    }

    public List<Section> children() {
      return parts.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
    }

    public boolean asksAQuestion() {
      return heading != null && heading.strip().value().endsWith("?");
    }

    @Override
    public String toString() {
      return "Section[" + heading + ", " + parts + "]";
    }
  }

  void heading(Text text, int level) {
    Text title = text.strip();
    lastParagraph = null;
    if (title.value().isEmpty()) {
      return;
    }
    while (current.parent != null && !current.explicit && current.level >= level) {
      leave();
    }
    enter(new Section(title, level, false, current));
  }

  void open(Text title) {
    lastParagraph = null;
    enter(new Section(title.strip(), EXPLICIT, true, current));
  }

  /** Closes the innermost section that was opened with {@link #open}. */
  void close() {
    lastParagraph = null;
    for (Section section = current; section.parent != null; section = section.parent) {
      if (section.explicit) {
        while (current != section) {
          leave();
        }
        leave();
        return;
      }
    }
  }

  private void enter(Section section) {
    current.parts.add(section);
    current = section;
  }

  private void leave() {
    Section done = current;
    Section parent = done.parent;
    if (parent == null) {
      return;
    }
    current = parent;
    if (done.level == BOLD_LINE && done.parts.isEmpty() && done.heading != null) {
      // A bold line with nothing under it is simply a paragraph.
      parent.parts.set(parent.parts.lastIndexOf(done), Passage.paragraph(done.heading));
    }
  }

  void passage(Passage.Kind kind, Text text, List<Text> over, int group) {
    Text body = text.strip();
    if (body.value().isEmpty()) {
      return;
    }
    current.parts.add(new Passage(kind, body, over, group));
    lastParagraph = kind == Passage.Kind.PARAGRAPH || kind == Passage.Kind.QUOTE ? body : null;
  }

  int newGroup() {
    return ++groups;
  }

  /** The sentence just before a list when it announces the list. */
  List<Text> introduction() {
    if (lastParagraph == null) {
      return List.of();
    }
    String value = lastParagraph.value();
    int end = value.length();
    while (end > 1 && CLOSING.indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    if (value.charAt(end - 1) == '.' || value.charAt(end - 1) == '!') {
      return List.of();
    }
    int from = value.length() - 1;
    while (from > 0 && !endsSentence(value, from - 1)) {
      from--;
    }
    return List.of(lastParagraph.slice(from, value.length()).strip());
  }

  private static boolean endsSentence(String value, int at) {
    char c = value.charAt(at);
    return c == '\n'
        || ((c == '.' || c == '!' || c == '?')
            && at + 2 < value.length()
            && Character.isWhitespace(value.charAt(at + 1)));
  }

  Section root() {
    while (current != root) {
      leave();
    }
    return root;
  }

  /** Every passage of a section and of those in it, under the headings that lead to it. */
  public static List<Passage> passages(Section section) {
    List<Passage> passages = new ArrayList<>();
    collect(section, List.of(), passages);
    return passages;
  }

  private static void collect(Section section, List<Text> path, List<Passage> into) {
    for (Object part : section.parts) {
      if (part instanceof Passage passage) {
        into.add(under(path, passage));
      } else if (part instanceof Section child) {
        collect(child, plus(path, child.title()), into);
      }
    }
  }

  private static Passage under(List<Text> path, Passage passage) {
    if (path.isEmpty()) {
      return passage;
    }
    List<Text> headings = new ArrayList<>(path);
    headings.addAll(passage.headings());
    return new Passage(passage.kind(), passage.text(), headings, passage.group());
  }

  private static List<Text> plus(List<Text> path, Optional<Text> title) {
    List<Text> longer = new ArrayList<>(path);
    title.ifPresent(longer::add);
    return longer;
  }
}
