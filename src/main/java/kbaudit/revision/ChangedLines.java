package kbaudit.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines that changed, per file.
 *
 * @param files ranges by path relative to the audited root, with {@code /}; a file without ranges
 *     did not change in content
 */
public record ChangedLines(Map<String, List<Range>> files) {

  /** From line to line, 1-based, both included. */
  public record Range(int from, int to) {
    static final Range ALL = new Range(1, Integer.MAX_VALUE);
  }

  public ChangedLines {
    Map<String, List<Range>> copy = new TreeMap<>();
    files.forEach((path, ranges) -> copy.put(path, List.copyOf(ranges)));
    files = java.util.Collections.unmodifiableMap(copy);
  }

  /** True when any of the lines changed. */
  public boolean touch(String path, int from, int to) {
    return files.getOrDefault(path, List.of()).stream()
        .anyMatch(range -> range.from() <= to && from <= range.to());
  }

  public boolean isEmpty() {
    return files.values().stream().allMatch(List::isEmpty);
  }

  /** The same with a path cut off at the front; a single file keeps its name. */
  ChangedLines below(String folder) {
    Map<String, List<Range>> below = new TreeMap<>();
    files.forEach((path, ranges) -> {
      if (path.equals(folder)) {
        below.put(path.substring(path.lastIndexOf('/') + 1), new ArrayList<>(ranges));
      } else if (folder.isEmpty() || path.startsWith(folder + "/")) {
        below.put(folder.isEmpty() ? path : path.substring(folder.length() + 1), ranges);
      }
    });
    return new ChangedLines(below);
  }
}
