package kbaudit.reader;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kbaudit.document.Problem;

/** The files to read under a root, sorted by their path with {@code /}. */
final class FileTree {
  private static final Set<String> OWN_FILES =
      Set.of(
          "kbaudit.yaml",
          "kbaudit.yml",
          "kbaudit-baseline.yaml",
          "facts.yaml",
          "decisions.yaml",
          "CODEOWNERS");

  private final Path root;
  private final Globs ignores;
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FileTree(Path root, Globs ignores) {
    this.root = root;
    this.ignores = ignores;
  }

  /** The files by relative path, and what could not be visited. */
  record Found(SortedMap<String, Path> files, List<Problem> problems) {}

  static Found under(Path root, Globs ignores) {
    FileTree tree = new FileTree(root, ignores);
    if (Files.isDirectory(root)) {
      tree.walk();
    } else if (Files.exists(root)) {
      tree.files.put(String.valueOf(root.getFileName()), root);
    } else {
      tree.problems.add(Problem.error(root.toString(), 0, 0, "problem.missing"));
    }
    return new Found(tree.files, tree.problems);
  }

  private void walk() {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor());
    } catch (IOException unreadable) {
      problems.add(unreadable(root));
    }
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private Problem unreadable(Path path) {
    String place = path.equals(root) ? root.toString() : relative(path);
    return Problem.error(place, 0, 0, "problem.unreadable");
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** Settings, and what explains a folder rather than belongs to it. */
  private static boolean isOwnFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean atRoot = name.length() == path.length();
    boolean explains = name.toUpperCase(Locale.ROOT).startsWith("README");
    return OWN_FILES.contains(name) || (atRoot && explains);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          !folder.equals(root) && (isHidden(folder) || ignores.matches(relative(folder)));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = relative(file);
      if (attributes.isRegularFile()
          && !isHidden(file)
          && !isOwnFile(path)
          && !ignores.matches(path)) {
        files.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // A link that leads back to a folder above it has nothing new behind it.
      if (!(failure instanceof FileSystemLoopException) && !isHidden(file)) {
        problems.add(unreadable(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
