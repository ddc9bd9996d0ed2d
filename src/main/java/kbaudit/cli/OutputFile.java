package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file whole or not at all: a reader never sees half a report. */
final class OutputFile {
  private OutputFile() {}

  /** Writes into something. */
  @FunctionalInterface
  interface Content {
    void to(Writer out) throws IOException;
  }

  /**
   * A temporary file beside it takes the content, then takes its name.
   *
   * @throws IOException when it cannot be written; what stood there still stands
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a named pipe cannot be replaced, only written to.
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        content.to(out);
      }
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path temporary =
        target.resolveSibling("." + name(target) + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
        content.to(out);
      }
      replace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    removeLeftOver(target);
  }

  /**
   * Gives a file that is there other bytes, with the permissions it has.
   *
   * @throws IOException when it cannot be written; what stood there still stands
   */
  static void replace(Path file, byte[] content) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new IOException(target.toString());
    }
    Path temporary =
        target.resolveSibling("." + name(target) + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(temporary, content);
      replace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What runs that were killed while writing this file left beside it. */
  private static void removeLeftOver(Path target) {
    Pattern name = Pattern.compile("\\." + Pattern.quote(name(target)) + "\\.(\\d{1,18})\\.tmp");
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(folder(target), file -> name.matcher(name(file)).matches())) {
      for (Path left : siblings) {
        Matcher matcher = name.matcher(name(left));
        if (matcher.matches() && !isAlive(Long.parseLong(matcher.group(1)))) {
          Files.deleteIfExists(left);
        }
      }
    } catch (IOException | DirectoryIteratorException harmless) {
      // The report stands; hidden rests beside it do no harm.
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath().getRoot() : parent;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void replace(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
