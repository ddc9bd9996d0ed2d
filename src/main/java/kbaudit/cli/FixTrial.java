package kbaudit.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Location;
import kbaudit.fix.Edit;
import kbaudit.fix.Original;
import kbaudit.fix.Repair;
import kbaudit.fix.Repairs;
import kbaudit.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Makes repairs in a copy of the audited folder and audits that: a repair whose finding does not go
 * away, or that brings another one, is a suggestion only.
 */
record FixTrial(Session session, CheckRequest request, Originals originals) {
  private static final int ROUNDS = 6;

  /** The same repairs, those that failed the trial without their edits. */
  List<Repair> surviving(List<Repair> repairs, Report before) throws IOException {
    List<Repair> left = repairs;
    for (int round = 0; left.stream().anyMatch(Repair::isCertain); round++) {
      Set<Repair> failed = round < ROUNDS ? failed(left, before, tried(left)) : Set.copyOf(left);
      List<Repair> judged =
          left.stream().map(repair -> failed.contains(repair) ? repair.unsure() : repair).toList();
      if (judged.equals(left)) {
        return left;
      }
      left = judged;
    }
    return left;
  }

  /**
   * Repairs to blame for findings that should not be there. Only those with the nearest trace: the
   * next round tells whether the others did any harm.
   */
  private static Set<Repair> failed(List<Repair> repairs, Report before, Report after) {
    List<Repair> certain = repairs.stream().filter(Repair::isCertain).toList();
    List<Contradiction> strange = strange(certain, before, after);
    return Stream.of(
            misread(certain, before, after),
            blamed(strange, certain, FixTrial::changed, FixTrial::line),
            blamed(strange, certain, repair -> places(repair.finding()), FixTrial::line),
            blamed(strange, certain, FixTrial::changed, Location::path),
            strange.isEmpty() ? Set.<Repair>of() : Set.copyOf(certain))
        .filter(blamed -> !blamed.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /**
   * Findings that should have gone, are new and count, or have become so sure that a next run would
   * repair them; a note may come with any change.
   */
  private static List<Contradiction> strange(List<Repair> certain, Report before, Report after) {
    Map<String, Contradiction> known =
        before.findings().stream()
            .collect(Collectors.toMap(Contradiction::id, Function.identity()));
    Set<String> settled =
        certain.stream().map(repair -> repair.finding().id()).collect(Collectors.toSet());
    return after.findings().stream()
        .filter(
            finding -> settled.contains(finding.id()) || isNews(finding, known.get(finding.id())))
        .toList();
  }

  private static boolean isNews(Contradiction finding, @Nullable Contradiction before) {
    return before == null
        ? finding.severity() != Severity.NOTE
        : Repairs.isSure(finding) && !Repairs.isSure(before);
  }

  /** Repairs after which a file is not read as it was. */
  private static Set<Repair> misread(List<Repair> repairs, Report before, Report after) {
    boolean more = after.problems().size() > before.problems().size();
    Set<String> channels = new HashSet<>(before.channels().keySet());
    channels.addAll(after.channels().keySet());
    channels.removeIf(
        name -> Objects.equals(before.channels().get(name), after.channels().get(name)));
    return repairs.stream()
        .filter(repair ->
            more
                || repair.losing().stream().anyMatch(saying -> channels.contains(saying.channel())))
        .collect(Collectors.toSet());
  }

  /**
   * @param places of a repair
   * @param name by which places are the same
   */
  private static Set<Repair> blamed(
      List<Contradiction> strange,
      List<Repair> repairs,
      Function<Repair, Stream<Location>> places,
      Function<Location, String> name) {
    Set<String> trace =
        strange.stream().flatMap(FixTrial::places).map(name).collect(Collectors.toSet());
    return repairs.stream()
        .filter(repair -> places.apply(repair).map(name).anyMatch(trace::contains))
        .collect(Collectors.toSet());
  }

  private static String line(Location place) {
    return place.path() + ":" + place.line();
  }

  private static Stream<Location> changed(Repair repair) {
    return repair.losing().stream().map(Saying::location);
  }

  private static Stream<Location> places(Contradiction finding) {
    return finding.answers().stream()
        .flatMap(answer -> answer.says().stream())
        .map(Saying::location);
  }

  private Report tried(List<Repair> repairs) throws IOException {
    Path temporary = Files.createTempDirectory("kbaudit-fix");
    try {
      Path root = request.root().path();
      Path copy = temporary.resolve(String.valueOf(root.toAbsolutePath().getFileName()));
      copy(root, copy);
      for (Map.Entry<String, List<Edit>> file : FixRun.edits(repairs).entrySet()) {
        Path path = Files.isDirectory(copy) ? copy.resolve(file.getKey()) : copy;
        Original original = originals.of(file.getValue());
        Files.write(path, original.rewritten(file.getValue()).orElseThrow());
      }
      return session
          .auditor()
          .run(copy, request.reading(), request.auditing(), Progress.SILENT)
          .with(request.root().problems())
          .with(request.settings().problems())
          .with(request.truths().loaded().problems());
    } finally {
      delete(temporary);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith(".git")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && Files.isReadable(file)) {
              Path name = from.relativize(file);
              Files.copy(file, file.equals(from) ? to : to.resolve(name.toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
