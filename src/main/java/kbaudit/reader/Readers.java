package kbaudit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;

/** Reads a folder or a single file. */
public final class Readers {
  private final Options options;
  private final List<Entry> entries = new ArrayList<>();
  private final List<FileReport> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Readers(Options options) {
    this.options = options;
  }

  /**
   * Reads everything under {@code root}. Never throws for bad input: what cannot be read is a
   * problem in the result, also when the root does not exist.
   */
  public static Corpus read(Path root, Options options) {
    Readers readers = new Readers(options);
    FileTree.Found found = FileTree.under(root, options.ignores());
    readers.problems.addAll(found.problems());
    Map<Sample, Integer> samples = new LinkedHashMap<>();
    found.files().forEach((path, file) -> readers.decode(path, file, samples));
    Snippets snippets = Snippets.in(samples.keySet());
    samples.forEach((sample, bytes) -> readers.content(sample, bytes, snippets));
    List<Problem> problems = Unheard.in(root, samples.keySet(), readers.files, readers.problems);
    Collections.sort(problems);
    return new Corpus(readers.entries, readers.files, problems);
  }

  private void decode(String path, Path file, Map<Sample, Integer> samples) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      problems.add(Problem.error(path, 0, 0, "problem.unreadable"));
      return;
    } catch (OutOfMemoryError larger) {
      // Thrown at once, before anything is allocated, for files over two gigabytes.
      problems.add(Problem.error(path, 0, 0, "problem.too-large"));
      return;
    }
    Optional<Decoding> content = Decoding.of(bytes);
    if (content.isEmpty()) {
      problems.add(
          FileKind.of(path).isReadable()
              ? Problem.error(path, 1, 1, "problem.binary")
              : Problem.skipped(path, "problem.not-text"));
    } else if (content.get().text().isBlank()) {
      problems.add(
          FileKind.of(path).isReadable()
              ? Problem.error(path, 1, 1, "problem.empty")
              : Problem.skipped(path, "problem.empty"));
    } else {
      Sample sample = new Sample(new Source(path, content.get().text()));
      if (OwnReport.is(sample)) {
        problems.add(Problem.skipped(path, "problem.own-report"));
      } else {
        strayBytes(sample.source(), content.get().strayAt());
        samples.put(sample, bytes.length);
      }
    }
  }

  private void strayBytes(Source source, int at) {
    if (at >= 0) {
      Location place = source.location(at, at);
      problems.add(
          Problem.warning(source.path(), place.line(), place.column(), "problem.two-encodings"));
    }
  }

  private void content(Sample sample, long bytes, Snippets snippets) {
    String path = sample.source().path();
    Optional<Format> format = format(sample);
    if (format.isEmpty()) {
      List<Problem> found = sample.tree().problems();
      problems.addAll(found);
      if (found.isEmpty()) {
        problems.add(Problem.skipped(path, "problem.unknown-format"));
      }
      return;
    }
    Reading reading =
        format.get().reader().read(new RawFile(sample, channel(path), options, snippets));
    entries.addAll(reading.entries());
    problems.addAll(reading.problems());
    if (reading.entries().isEmpty() && reading.problems().isEmpty()) {
      problems.add(Problem.skipped(path, "problem.no-entries", format.get().label()));
    }
    files.add(
        new FileReport(path, format.get().label(), channel(path), reading.entries().size(), bytes));
  }

  private Optional<Format> format(Sample sample) {
    String path = sample.source().path();
    Optional<String> named = options.formats().valueFor(path);
    if (named.isPresent()) {
      Optional<Format> format = Format.of(named.get());
      if (format.isEmpty()) {
        problems.add(Problem.error(path, 0, 0, "problem.no-such-format", named.get()));
      }
      return format;
    }
    return Arrays.stream(Format.values())
        .filter(format -> format.reader().accepts(sample))
        .findFirst();
  }

  private String channel(String path) {
    return options.channels().valueFor(path).orElseGet(() -> folderOrName(path));
  }

  private static String folderOrName(String path) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      return path.substring(0, slash);
    }
    int dot = path.lastIndexOf('.');
    return dot > 0 ? path.substring(0, dot) : path;
  }
}
