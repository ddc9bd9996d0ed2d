package kbaudit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way from bytes to entries: decoded when it is made, and read for its content when
 * the snippets of all files are known.
 */
final class FileReading {
  private final String path;
  private final Options options;
  private final List<Problem> undecoded = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Sample sample;
  private @Nullable FileReport report;
  private List<Entry> entries = List.of();
  private int bytes;

  FileReading(String path, Path file, Options options) {
    this.path = path;
    this.options = options;
    try {
      decode(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      undecoded.add(Problem.error(path, 0, 0, "problem.unreadable"));
    } catch (OutOfMemoryError larger) {
      // Thrown at once, before anything is allocated, for files over two gigabytes.
      undecoded.add(Problem.error(path, 0, 0, "problem.too-large"));
    }
  }

  private void decode(byte[] content) {
    bytes = content.length;
    Optional<Decoding> decoding = Decoding.of(content);
    if (decoding.isEmpty()) {
      undecoded.add(
          FileKind.of(path).isReadable()
              ? Problem.error(path, 1, 1, "problem.binary")
              : Problem.skipped(path, "problem.not-text"));
    } else if (decoding.get().text().isBlank()) {
      undecoded.add(
          FileKind.of(path).isReadable()
              ? Problem.error(path, 1, 1, "problem.empty")
              : Problem.skipped(path, "problem.empty"));
    } else {
      Sample decoded = new Sample(new Source(path, decoding.get().text()));
      if (OwnReport.is(decoded)) {
        undecoded.add(Problem.skipped(path, "problem.own-report"));
      } else {
        strayBytes(decoded.source(), decoding.get().strayAt());
        sample = decoded;
      }
    }
  }

  private void strayBytes(Source source, int at) {
    if (at >= 0) {
      Location place = source.location(at, at);
      undecoded.add(
          Problem.warning(source.path(), place.line(), place.column(), "problem.two-encodings"));
    }
  }

  /** Reads the entries, again when it was read before with other snippets. */
  void read(Snippets snippets) {
    if (sample != null) {
      problems.clear();
      entries = List.of();
      report = null;
      content(sample, snippets);
    }
  }

  private void content(Sample decoded, Snippets snippets) {
    Optional<Format> format = format(decoded);
    if (format.isEmpty()) {
      List<Problem> found = decoded.tree().problems();
      problems.addAll(found);
      if (found.isEmpty()) {
        problems.add(Problem.skipped(path, "problem.unknown-format"));
      }
      return;
    }
    Reading reading =
        format.get().reader().read(new RawFile(decoded, channel(), options, snippets));
    entries = reading.entries();
    problems.addAll(reading.problems());
    if (reading.entries().isEmpty() && reading.problems().isEmpty()) {
      problems.add(Problem.skipped(path, "problem.no-entries", format.get().label()));
    }
    report = new FileReport(path, format.get().label(), channel(), reading.entries().size(), bytes);
  }

  private Optional<Format> format(Sample decoded) {
    Optional<String> named = options.formats().valueFor(path);
    if (named.isPresent()) {
      Optional<Format> format = Format.of(named.get());
      if (format.isEmpty()) {
        problems.add(Problem.error(path, 0, 0, "problem.no-such-format", named.get()));
      }
      return format;
    }
    return Arrays.stream(Format.values())
        .filter(format -> format.reader().accepts(decoded))
        .findFirst();
  }

  private String channel() {
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

  Optional<Sample> sample() {
    return Optional.ofNullable(sample);
  }

  /** What it was recognised as; absent when it was not. */
  Optional<FileReport> report() {
    return Optional.ofNullable(report);
  }

  List<Entry> entries() {
    return entries;
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(undecoded);
    all.addAll(problems);
    return all;
  }

  boolean isBroken() {
    return problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** Lets go of what was parsed for recognising it: of a file that is kept only the text counts. */
  void rest() {
    sample().ifPresent(decoded -> sample = new Sample(decoded.source()));
  }
}
