package kbaudit.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Problem;

/** Gathers the entries and problems of one file and keeps entry ids apart. */
final class EntryCollector {
  /** In characters: a hundred pages, which no customer ever got as one answer. */
  private static final int LONGEST = 200_000;

  private final RawFile file;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  EntryCollector(RawFile file) {
    this.file = file;
  }

  /** Starts with what went wrong while the file's tree was built. */
  static EntryCollector ofTree(RawFile file) {
    EntryCollector collector = new EntryCollector(file);
    collector.problems.addAll(file.sample().tree().problems());
    return collector;
  }

  EntryDraft draft() {
    return new EntryDraft(file);
  }

  RawFile file() {
    return file;
  }

  /**
   * Adds an entry unless it has nothing to say. A repeated id gets a number: {@code x}, {@code
   * x#2}.
   */
  void add(EntryDraft draft) {
    if (!draft.hasText()) {
      return;
    }
    long length = draft.length();
    draft
        .cutAt(LONGEST)
        .ifPresent(cut -> {
          Location at = cut.location();
          problems.add(
              Problem.error(
                  file.path(), at.line(), at.column(), "problem.too-long", length, LONGEST));
        });
    entries.add(draft.build(unique(draft.wantedId())));
  }

  private String unique(String wanted) {
    int count = ids.merge(wanted, 1, Integer::sum);
    return count == 1 ? wanted : unique(wanted + "#" + count);
  }

  void problems(List<Problem> more) {
    problems.addAll(more);
  }

  void warn(int offset, String key, Object... arguments) {
    Location at = file.source().location(offset, offset);
    problems.add(Problem.warning(file.path(), at.line(), at.column(), key, arguments));
  }

  void fail(int offset, String key, Object... arguments) {
    Location at = file.source().location(offset, offset);
    problems.add(Problem.error(file.path(), at.line(), at.column(), key, arguments));
  }

  Reading reading() {
    return new Reading(entries, problems);
  }
}
