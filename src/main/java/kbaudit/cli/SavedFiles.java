package kbaudit.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for files below a folder to be written, made, renamed or taken away, also in folders that
 * come later. Editors save in several steps and tools write many files at once: a burst is one
 * event.
 */
final class SavedFiles implements AutoCloseable {
  private static final long CALM_MILLIS = 60;
  private static final long FOREVER_MILLIS = Long.MAX_VALUE;
  private static final long LONGEST_BURST_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path root;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** Single files outside the root that count too; of their folders nothing else does. */
  private final Set<Path> besides = new HashSet<>();

  /**
   * @param root absolute; of a file, its folder is watched for that file
   * @throws IOException when the system cannot watch
   */
  SavedFiles(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
    if (Files.isDirectory(root)) {
      registerAll(root);
    } else {
      alsoWatch(Set.of(root));
    }
  }

  /**
   * Settings and such outside the folder, that need not be there yet.
   *
   * @param files absolute
   * @throws IOException when the system cannot watch
   */
  void alsoWatch(Collection<Path> files) throws IOException {
    for (Path file : files) {
      Path folder = file.getParent();
      if (besides.add(file) && folder != null && Files.isDirectory(folder)) {
        register(folder);
      }
    }
  }

  /**
   * Waits until something was saved, and then until it is quiet.
   *
   * @return what was written, for as far as the system says so
   * @throws InterruptedException when there is nothing more to wait for
   * @throws IOException when a new folder cannot be watched
   */
  Set<Path> next() throws InterruptedException, IOException {
    while (true) {
      Optional<Set<Path>> saved = within(FOREVER_MILLIS);
      if (saved.isPresent()) {
        return saved.get();
      }
    }
  }

  /** The same, but waits no longer than that for the first; absent when nothing was saved. */
  Optional<Set<Path>> within(long millis) throws InterruptedException, IOException {
    Set<Path> saved = new HashSet<>();
    WatchKey first = service.poll(millis, TimeUnit.MILLISECONDS);
    if (first == null || !take(first, saved)) {
      return Optional.empty();
    }
    untilCalm(saved);
    return Optional.of(saved);
  }

  private void untilCalm(Set<Path> saved) throws InterruptedException, IOException {
    long began = System.nanoTime();
    WatchKey more = service.poll(CALM_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null && System.nanoTime() - began < LONGEST_BURST_NANOS) {
      take(more, saved);
      more = service.poll(CALM_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (more != null) {
      take(more, saved);
    }
  }

  /** True when the folder itself was taken away: nothing below it will be heard of any more. */
  boolean isOver() {
    return !Files.exists(root) && !folders.containsValue(root) && !besides.contains(root);
  }

  /** Returns true when something happened that counts. */
  private boolean take(WatchKey key, Set<Path> saved) throws IOException {
    Path folder = folders.get(key);
    boolean any = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
        any = true;
      } else if (event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (counts(path)) {
          any = true;
          saved.add(path);
          if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            registerAll(path);
          }
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      any |= root.equals(folder);
    }
    return any;
  }

  private boolean counts(Path path) {
    boolean below = path.startsWith(root) && Files.isDirectory(root);
    return besides.contains(path) || (below && !isHidden(path));
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private void register(Path folder) throws IOException {
    folders.put(folder.register(service, KINDS), folder);
  }

  private void registerAll(Path top) throws IOException {
    Files.walkFileTree(
        top,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && isHidden(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    try {
      service.close();
    } catch (ClosedWatchServiceException already) {
      // Closed is what it should be.
    }
  }
}
