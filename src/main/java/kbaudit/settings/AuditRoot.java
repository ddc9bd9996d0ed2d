package kbaudit.settings;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import kbaudit.reader.Globs;
import kbaudit.reader.Options;

/**
 * The one folder that an audit of several paths starts from, and what to leave out below it. {@code
 * kbaudit check faq email} audits their common folder without its other children, so that channels
 * and places are the same as in an audit of everything.
 *
 * @param path absolute; a file when only one was given
 * @param others globs of what lies beside the paths
 * @param problems paths that are not there
 */
public record AuditRoot(Path path, List<String> others, List<Problem> problems) {
  public AuditRoot {
    others = List.copyOf(others);
    problems = List.copyOf(problems);
  }

  /**
   * Finds the root of what was asked for.
   *
   * @param given as the user wrote them, at least one
   * @param folder where relative paths start, absolute
   */
  public static AuditRoot of(List<Path> given, Path folder) {
    if (given.size() == 1) {
      // Whether it is there the reader sees itself.
      return new AuditRoot(absolute(given.getFirst(), folder), List.of(), List.of());
    }
    List<Problem> problems =
        given.stream()
            .filter(path -> !Files.exists(absolute(path, folder)))
            .map(path -> Problem.error(path.toString(), 0, 0, "problem.missing"))
            .toList();
    List<Path> paths =
        given.stream().map(path -> absolute(path, folder)).filter(Files::exists).toList();
    if (paths.isEmpty()) {
      return new AuditRoot(absolute(given.getFirst(), folder), List.of(), problems);
    }
    Path common = paths.stream().reduce(paths.getFirst(), AuditRoot::common);
    List<String> others = new ArrayList<>();
    if (!paths.contains(common)) {
      beside(common, common, paths, others);
    }
    return new AuditRoot(common, others, problems);
  }

  /** A file as places in reports are written: with slashes, from the audited folder. */
  public String seen(Path file) {
    return seenFrom(folderOf(path), file);
  }

  /** The folder of an audited file, else the folder itself. */
  public static Path folderOf(Path root) {
    boolean single = Files.isRegularFile(root);
    return single ? Optional.ofNullable(root.getParent()).orElse(root) : root;
  }

  /** The same for another folder; a file on another drive keeps its whole path. */
  public static String seenFrom(Path folder, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    boolean sameDrive =
        Optional.ofNullable(folder.getRoot()).equals(Optional.ofNullable(whole.getRoot()));
    return (sameDrive ? folder.relativize(whole) : whole).toString().replace('\\', '/');
  }

  private static Path absolute(Path path, Path folder) {
    return folder.resolve(path).normalize();
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

  private static void beside(Path root, Path folder, List<Path> paths, List<String> others) {
    for (Path child : children(folder)) {
      boolean above = paths.stream().anyMatch(path -> path.startsWith(child));
      if (above && !paths.contains(child)) {
        beside(root, child, paths, others);
      } else if (!above) {
        others.add(Rebasing.anchored(escaped(root.relativize(child))));
      }
    }
  }

  /** Of a folder that cannot be listed there is nothing to leave out; the reader reports it. */
  private static List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    Collections.sort(children);
    return children;
  }

  private static String escaped(Path path) {
    return escaped(path.toString().replace('\\', '/'));
  }

  /** A path as a pattern that fits only itself. */
  static String escaped(String path) {
    return path.replaceAll("([*?\\[\\]{}])", "\\\\$1");
  }

  /** The same options, that leave the others out. */
  public Options narrow(Options options) {
    return leavingOut(others, options);
  }

  /** The same options, that leave these files out where they lie below the root. */
  public Options without(Options options, List<Path> files) {
    return leavingOut(
        files.stream()
            .filter(file -> file.startsWith(path) && !file.equals(path))
            .map(file -> Rebasing.anchored(escaped(path.relativize(file))))
            .toList(),
        options);
  }

  private static Options leavingOut(List<String> globs, Options options) {
    List<Globs.Rule> ignores = new ArrayList<>(options.ignores().rules());
    globs.forEach(glob -> ignores.add(new Globs.Rule(glob, "")));
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
