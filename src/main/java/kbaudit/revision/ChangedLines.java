package kbaudit.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lines that changed, per file.
 *
 * @param files ranges by absolute path, without links above the working tree; a file without ranges
 *     has other content at another place, or is new under this name
 */
public record ChangedLines(Map<Path, List<Range>> files) {

  /** From line to line, 1-based, both included. */
  public record Range(int from, int to) {
    static final Range ALL = new Range(1, Integer.MAX_VALUE);

    boolean meets(int first, int last) {
      return from <= last && first <= to;
    }
  }

  public ChangedLines {
    Map<Path, List<Range>> copy = new TreeMap<>();
    files.forEach((path, ranges) -> copy.put(path, List.copyOf(ranges)));
    files = Collections.unmodifiableMap(copy);
  }

  /**
   * True when any of the lines changed, in the file or in what it is a link to, or when the file is
   * reached through a folder that is another one now.
   */
  public boolean touch(Path file, int from, int to) {
    return ranges(file).or(() -> ranges(real(file))).orElse(List.of()).stream()
        .anyMatch(range -> range.meets(from, to));
  }

  /** True when git knows of a change to the file, be it only its name. */
  public boolean name(Path file) {
    return ranges(file).or(() -> ranges(real(file))).isPresent();
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** Of the file, or of a link or submodule that it lies in. */
  private Optional<List<Range>> ranges(Path file) {
    for (Path at = file; at != null; at = at.getParent()) {
      if (files.containsKey(at)) {
        return Optional.of(files.get(at));
      }
    }
    return Optional.empty();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file;
    }
  }
}
