package kbaudit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kbaudit.document.Entry;
import kbaudit.document.Problem;

/**
 * A folder whose files stay at hand: reading it again opens only what changed, and the entries of
 * all other files are the very same objects. A file that breaks while somebody works on it keeps
 * the entries it had, beside the problem.
 */
public final class Shelf {
  private final Path root;
  private final Options options;
  private final SortedMap<String, Kept> kept = new TreeMap<>();
  private Snippets snippets = Snippets.in(List.of());

  /**
   * A file as it was last read.
   *
   * @param broken what is wrong with the file now, when its entries are those of an earlier state
   */
  private record Kept(Stamp stamp, FileReading reading, List<Problem> broken) {
    List<Problem> problems() {
      return broken.isEmpty() ? reading.problems() : broken;
    }
  }

  /** By what one sees from outside that a file was written. */
  private record Stamp(FileTime written, long bytes) {
    static Optional<Stamp> of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }
  }

  /**
   * @param root a folder or a single file
   */
  public Shelf(Path root, Options options) {
    this.root = root;
    this.options = options;
  }

  /**
   * Everything under the root. Never throws for bad input: what cannot be read is a problem in the
   * result, also when the root does not exist.
   *
   * @param touched files that were written, also when nothing of it shows from outside
   */
  public Corpus read(Set<Path> touched) {
    FileTree.Found found = FileTree.under(root, options.ignores());
    if (Files.exists(root)) {
      kept.keySet().retainAll(found.files().keySet());
    }
    List<FileReading> opened = new ArrayList<>();
    SortedMap<String, Kept> earlier = new TreeMap<>();
    found
        .files()
        .forEach((path, file) -> {
          Stamp stamp = Stamp.of(file).orElseGet(() -> new Stamp(FileTime.fromMillis(0), -1));
          Kept known = kept.get(path);
          if (known == null || touched.contains(file) || !known.stamp().equals(stamp)) {
            FileReading reading = new FileReading(path, file, options);
            opened.add(reading);
            if (known != null) {
              earlier.put(path, known);
            }
            kept.put(path, new Kept(stamp, reading, List.of()));
          }
        });
    content(opened);
    earlier.forEach(this::keepWhatItSaid);
    return corpus(found.problems());
  }

  /** What snippets say is in other files: when one of them changes, all are read with the new. */
  private void content(List<FileReading> opened) {
    Snippets now = Snippets.in(samples());
    boolean same = now.equals(snippets);
    snippets = now;
    (same ? opened : readings()).forEach(reading -> reading.read(now));
  }

  private void keepWhatItSaid(String path, Kept before) {
    Kept now = kept.get(path);
    if (now != null && now.reading().isBroken() && !before.reading().isBroken()) {
      kept.put(path, new Kept(now.stamp(), before.reading(), now.reading().problems()));
    }
  }

  private List<FileReading> readings() {
    return kept.values().stream().map(Kept::reading).toList();
  }

  private Collection<Sample> samples() {
    return readings().stream().flatMap(reading -> reading.sample().stream()).toList();
  }

  private Corpus corpus(List<Problem> unvisited) {
    List<Entry> entries = new ArrayList<>();
    List<FileReport> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(unvisited);
    kept.values()
        .forEach(file -> {
          entries.addAll(file.reading().entries());
          file.reading().report().ifPresent(files::add);
          problems.addAll(file.problems());
        });
    List<Problem> all = Unheard.in(root, samples(), files, problems);
    Collections.sort(all);
    readings().forEach(FileReading::rest);
    return new Corpus(entries, files, all);
  }
}
