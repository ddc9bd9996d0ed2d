package kbaudit.reader;

import java.util.List;
import kbaudit.document.Entry;
import kbaudit.document.Problem;

/** What one file gave. */
public record Reading(List<Entry> entries, List<Problem> problems) {
  public Reading {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
