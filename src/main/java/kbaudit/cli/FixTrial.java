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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Location;
import kbaudit.fix.Edit;
import kbaudit.fix.Original;
import kbaudit.fix.Repair;
import kbaudit.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Makes repairs in a copy of the audited folder and audits that: a repair whose finding does not go
 * away, or that brings another one, is a suggestion only.
 */
record FixTrial(Session session, CheckRequest request, Map<String, Optional<Original>> originals) {
  private static final int ROUNDS = 4;

  /** The same repairs, those that failed the trial without their edits. */
  List<Repair> surviving(List<Repair> repairs, Report before) throws IOException {
    List<Repair> left = repairs;
    for (int round = 0; left.stream().anyMatch(Repair::isCertain); round++) {
      Report after = tried(left);
      boolean trusted =
          round < ROUNDS
              && after.entries() == before.entries()
              && after.problems().size() <= before.problems().size();
      List<Repair> judged =
          left.stream()
              .map(repair -> trusted && settles(repair, before, after) ? repair : repair.unsure())
              .toList();
      if (judged.equals(left)) {
        return left;
      }
      left = judged;
    }
    return left;
  }

  private static boolean settles(Repair repair, Report before, Report after) {
    Set<String> known =
        before.findings().stream().map(Contradiction::id).collect(Collectors.toSet());
    known.remove(repair.finding().id());
    Set<String> edited = new HashSet<>();
    repair.losing().forEach(saying -> edited.add(line(saying.location())));
    return after.findings().stream()
        .filter(finding -> !known.contains(finding.id()))
        .flatMap(finding -> finding.answers().stream())
        .flatMap(answer -> answer.says().stream())
        .noneMatch(saying -> edited.contains(line(saying.location())));
  }

  private static String line(Location place) {
    return place.path() + ":" + place.line();
  }

  private Report tried(List<Repair> repairs) throws IOException {
    Path temporary = Files.createTempDirectory("kbaudit-fix");
    try {
      Path root = request.root().path();
      Path copy = temporary.resolve(String.valueOf(root.toAbsolutePath().getFileName()));
      copy(root, copy);
      for (Map.Entry<String, List<Edit>> file : FixRun.edits(repairs).entrySet()) {
        Path path = Files.isDirectory(copy) ? copy.resolve(file.getKey()) : copy;
        Original original = originals.get(file.getKey()).orElseThrow();
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
