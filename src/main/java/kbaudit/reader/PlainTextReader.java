package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.reader.markup.PlainBlocks;

/** A text file is one entry; a short first line is its title. */
final class PlainTextReader implements Reader {
  private static final int LONGEST_TITLE = 100;

  @Override
  public boolean accepts(Sample sample) {
    return Set.of("", "txt", "text", "asc").contains(sample.extension());
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = new EntryCollector(file);
    Text whole = Text.of(file.source(), 0, file.source().content().length());
    List<Passage> passages = PlainBlocks.of(whole);
    EntryDraft draft = entries.draft().id(EntryDraft.slug(file.baseName()));
    if (passages.size() > 1 && isTitle(passages.getFirst().text().value())) {
      draft.title(Optional.of(passages.getFirst().text()));
      passages = passages.subList(1, passages.size());
    }
    entries.add(draft.passages(passages));
    return entries.reading();
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !line.endsWith(".")
        && !line.endsWith(",")
        && !line.contains("\n");
  }
}
