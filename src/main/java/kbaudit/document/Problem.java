package kbaudit.document;

import java.util.List;

/**
 * Something about the input that a person should know. Problems travel beside the data and end in
 * the report; their words come from the message bundle, so a problem holds a key and arguments.
 *
 * @param severity {@link Severity#ERROR} makes the run fail (exit 2) although everything readable
 *     is still audited
 * @param path the file, relative to the audited root
 * @param line 1-based, 0 when the problem concerns the whole file
 * @param column 1-based, 0 when the problem concerns the whole file
 * @param key message key, starts with {@code problem.}
 */
public record Problem(
    Severity severity, String path, int line, int column, String key, List<Object> arguments)
    implements Comparable<Problem> {

  /** How much it matters. */
  public enum Severity {
    ERROR,
    WARNING,
    /** Not a fault: the file or entry was left out for a stated reason. */
    SKIPPED
  }

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem error(String path, int line, int column, String key, Object... arguments) {
    return new Problem(Severity.ERROR, path, line, column, key, List.of(arguments));
  }

  public static Problem warning(
      String path, int line, int column, String key, Object... arguments) {
    return new Problem(Severity.WARNING, path, line, column, key, List.of(arguments));
  }

  public static Problem skipped(String path, String key, Object... arguments) {
    return new Problem(Severity.SKIPPED, path, 0, 0, key, List.of(arguments));
  }

  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : key.compareTo(other.key);
  }
}
