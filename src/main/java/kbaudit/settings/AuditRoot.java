package kbaudit.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kbaudit.reader.Globs;
import kbaudit.reader.Options;

/**
 * The one folder that an audit of several paths starts from, and what to leave out below it. {@code
 * kbaudit check faq email} audits their common folder without its other children, so that channels
 * and places are the same as in an audit of everything.
 *
 * @param path absolute; a file when only one was given
 * @param others globs of what lies beside the paths
 */
public record AuditRoot(Path path, List<String> others) {
  public AuditRoot {
    others = List.copyOf(others);
  }

  /**
   * @param paths absolute and normal, at least one
   */
  public static AuditRoot of(List<Path> paths) throws IOException {
    Path common = paths.getFirst();
    for (Path path : paths) {
      common = common(common, path);
    }
    boolean covered = paths.contains(common);
    List<String> others = new ArrayList<>();
    if (!covered) {
      beside(common, common, paths, others);
    }
    return new AuditRoot(common, others);
  }

  /** The deepest folder over both; the first of them when they stand on different drives. */
  private static Path common(Path a, Path b) {
    for (Path folder = a; folder != null; folder = folder.getParent()) {
      if (b.startsWith(folder)) {
        return folder;
      }
    }
    return a;
  }

  private static void beside(Path root, Path folder, List<Path> paths, List<String> others)
      throws IOException {
    for (Path child : children(folder)) {
      boolean above = paths.stream().anyMatch(path -> path.startsWith(child));
      if (above && !paths.contains(child)) {
        beside(root, child, paths, others);
      } else if (!above) {
        others.add(Rebasing.anchored(escaped(root.relativize(child))));
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    Collections.sort(children);
    return children;
  }

  private static String escaped(Path path) {
    return path.toString().replace('\\', '/').replaceAll("([*?\\[\\]{}])", "\\\\$1");
  }

  /** The same options, that leave the others out. */
  public Options narrow(Options options) {
    List<Globs.Rule> ignores = new ArrayList<>(options.ignores().rules());
    others.forEach(glob -> ignores.add(new Globs.Rule(glob, "")));
    return new Options(
        options.channels(),
        options.formats(),
        options.owners(),
        new Globs(ignores),
        options.fields(),
        options.language(),
        options.today());
  }
}
