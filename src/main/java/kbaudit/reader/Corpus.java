package kbaudit.reader;

import java.util.List;
import kbaudit.document.Entry;
import kbaudit.document.Problem;

/**
 * Everything that was read.
 *
 * @param entries in the order of the files, and within a file in its own order; drafts too
 * @param files the files that were read, sorted by path
 * @param problems sorted by place
 */
public record Corpus(List<Entry> entries, List<FileReport> files, List<Problem> problems) {
  public Corpus {
    entries = List.copyOf(entries);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
