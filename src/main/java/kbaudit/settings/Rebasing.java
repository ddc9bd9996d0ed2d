package kbaudit.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kbaudit.reader.Globs;

/**
 * Turns globs that are relative to the folder of {@code kbaudit.yaml} into globs that are relative
 * to a folder below it, so that {@code kbaudit check .} and {@code kbaudit check content} see the
 * same channels.
 */
final class Rebasing {
  private static final String ANY_DEPTH = "**";

  private Rebasing() {}

  static Globs below(Globs globs, Path below) {
    List<String> folders = folders(below);
    return new Globs(
        globs.rules().stream()
            .flatMap(rule ->
                below(rule.pattern(), folders)
                    .map(pattern -> new Globs.Rule(pattern, rule.value())))
            .toList());
  }

  private static List<String> folders(Path below) {
    List<String> folders = new ArrayList<>();
    below.forEach(folder -> folders.add(folder.toString()));
    folders.removeIf(String::isEmpty);
    return folders;
  }

  private static Stream<String> below(String pattern, List<String> folders) {
    String glob = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    boolean anyDepth = !glob.replaceFirst("/$", "").contains("/");
    if (folders.isEmpty()) {
      return Stream.of(pattern);
    }
    if (anyDepth) {
      return folders.stream().anyMatch(folder -> matches(glob, folder))
          ? Stream.of(ANY_DEPTH)
          : Stream.of(pattern);
    }
    return rest(List.of(glob.split("/")), folders).distinct();
  }

  /** What is left of a pattern after its first segments took the folders: nothing, one or more. */
  private static Stream<String> rest(List<String> segments, List<String> folders) {
    if (segments.isEmpty()) {
      // The pattern names the audited folder or one above it: everything is in it.
      return Stream.of(ANY_DEPTH);
    }
    if (folders.isEmpty()) {
      return Stream.of(anchored(String.join("/", segments)));
    }
    List<String> after = segments.subList(1, segments.size());
    List<String> deeper = folders.subList(1, folders.size());
    if (segments.getFirst().equals(ANY_DEPTH)) {
      return Stream.concat(rest(after, folders), rest(segments, deeper));
    }
    return matches(segments.getFirst(), folders.getFirst()) ? rest(after, deeper) : Stream.empty();
  }

  /**
   * {@link Globs} takes a pattern without a slash for a name at any depth; this one means the top
   * only. Braces do not nest, so a pattern with braces stays as it is.
   */
  static String anchored(String glob) {
    boolean says = glob.contains("/") || glob.contains("{");
    return says ? glob : "{" + glob + "," + glob + "/**}";
  }

  private static boolean matches(String glob, String folder) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + glob.replaceFirst("/$", ""))
        .matches(Path.of(folder));
  }
}
