package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.fix.Edit;
import kbaudit.fix.Original;

/** Files of the audited folder as they were when first looked at. */
final class Originals {
  private final Path root;
  private final Map<String, Optional<Original>> read = new HashMap<>();

  /**
   * @param root a folder, or the one file that is audited
   */
  Originals(Path root) {
    this.root = root;
  }

  /** Empty when it could not be written back as it is. */
  Optional<Original> find(String path) {
    return read.computeIfAbsent(path, this::open);
  }

  private Optional<Original> open(String path) {
    try {
      return Original.of(path, Files.readAllBytes(file(path)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Where a path of a finding lies. */
  Path file(String path) {
    return Files.isDirectory(root) ? root.resolve(path) : root;
  }

  /**
   * A file for which there are edits.
   *
   * @param edits of one file, at least one
   */
  Original of(List<Edit> edits) {
    String path = edits.getFirst().path();
    return find(path).orElseThrow(() -> new IllegalStateException("an edit of no file: " + path));
  }
}
