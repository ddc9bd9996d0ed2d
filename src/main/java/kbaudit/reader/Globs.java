package kbaudit.reader;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules that give paths a value, in order; the first that matches wins. Patterns are those of
 * {@link java.nio.file.FileSystem#getPathMatcher}, a folder name stands for all in it, and a
 * pattern without a slash matches a file name at any depth.
 */
public record Globs(List<Rule> rules) {
  public static final Globs NONE = new Globs(List.of());

  /** One rule: paths that match the pattern get the value. */
  public record Rule(String pattern, String value) {}

  public Globs {
    rules = List.copyOf(rules);
  }

  /**
   * @param path relative to the audited root, with {@code /}
   */
  public Optional<String> valueFor(String path) {
    return rules.stream()
        .filter(rule -> matches(rule.pattern(), path))
        .map(Rule::value)
        .findFirst();
  }

  public boolean matches(String path) {
    return valueFor(path).isPresent();
  }

  private static boolean matches(String pattern, String path) {
    return alternatives(pattern).stream().anyMatch(glob -> matcher(glob).matches(Path.of(path)));
  }

  private static List<String> alternatives(String pattern) {
    String glob = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    List<String> all = new ArrayList<>();
    String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    all.add(trimmed);
    all.add(trimmed + "/**");
    if (trimmed.startsWith("**/")) {
      all.add(trimmed.substring(3));
    } else if (!trimmed.contains("/")) {
      all.add("**/" + trimmed);
    }
    return all;
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
