package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.reader.markup.Outline;
import kbaudit.reader.markup.Outline.Section;

/**
 * A page, cut into entries. A heading with text under it is an entry, a heading with only headings
 * under it is a category; deeper headings belong to the entry unless they ask a question of their
 * own.
 */
final class SectionEntries {
  private final EntryCollector entries;
  private final Supplier<EntryDraft> drafts;

  /**
   * @param drafts gives drafts that already hold what the page says about all its entries
   */
  SectionEntries(EntryCollector entries, Supplier<EntryDraft> drafts) {
    this.entries = entries;
    this.drafts = drafts;
  }

  /** One entry for each question or section of the page. */
  void split(Section section, List<String> trail) {
    List<Passage> own = section.ownPassages();
    boolean page = section.level() <= 1 && !section.explicit();
    List<Section> separate = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Object part : section.parts()) {
      if (part instanceof Section child) {
        if (own.isEmpty() || page || standsAlone(child, section)) {
          separate.add(child);
        } else {
          passages.addAll(under(child));
        }
      } else if (part instanceof Passage passage) {
        passages.add(passage);
      }
    }
    if (!passages.isEmpty()) {
      entries.add(drafts.get().title(section.title()).trail(trail).passages(passages));
    }
    List<String> deeper = new ArrayList<>(trail);
    section.title().ifPresent(title -> deeper.add(title.value()));
    separate.forEach(child -> split(child, deeper));
  }

  private static boolean standsAlone(Section child, Section parent) {
    return child.explicit() || (child.asksAQuestion() && !parent.asksAQuestion());
  }

  private static List<Passage> under(Section child) {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : Outline.passages(child)) {
      List<Text> headings = new ArrayList<>();
      child.title().ifPresent(headings::add);
      headings.addAll(passage.headings());
      passages.add(new Passage(passage.kind(), passage.text(), headings, passage.group()));
    }
    return passages;
  }
}
