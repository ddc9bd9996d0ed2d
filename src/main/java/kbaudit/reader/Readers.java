package kbaudit.reader;

import java.nio.file.Path;
import java.util.Set;

/** Reads a folder or a single file, once. */
public final class Readers {
  private Readers() {}

  /**
   * Reads everything under {@code root}. Never throws for bad input: what cannot be read is a
   * problem in the result, also when the root does not exist.
   */
  public static Corpus read(Path root, Options options) {
    return new Shelf(root, options).read(Set.of());
  }
}
