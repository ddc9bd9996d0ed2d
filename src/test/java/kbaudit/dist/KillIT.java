package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment, kbaudit leaves every file as it was or as it should be, and the next run
 * does not notice. A dozen kills by default; for more:
 *
 * <pre>
 * mvn -B verify -Dit.test=KillIT -Dkbaudit.kills=500
 * </pre>
 *
 * Every other kill waits until a file is being written: left to chance, hardly one would hit.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kbaudit.kills", 12);
  private static final String BEFORE = "what stood here before\n";
  private static final List<String> CHECK =
      List.of(
          "check",
          "kb",
          "--today",
          "2026-11-21",
          "--output",
          "out/report.txt",
          "--report",
          "json=out/report.json",
          "--report",
          "sarif=out/report.sarif");
  private static final List<String> UPDATE =
      List.of("baseline", "update", "kb", "--today", "2026-11-21");

  @TempDir Path folder;
  private Path out;
  private Path kb;

  @BeforeEach
  void a_base() throws IOException {
    kb = folder.resolve("kb");
    out = Files.createDirectory(folder.resolve("out"));
    Path sample = PROJECT.resolve("kb-samples/climbing-hall");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Files.copy(file, kb.resolve(sample.relativize(file).toString()));
      }
    }
  }

  @Test
  void reports_are_whole_or_as_they_were() throws Exception {
    long took = run(CHECK);
    Map<Path, String> clean = contents();
    assertThat(clean).hasSize(3);
    for (int kill = 0; kill < KILLS; kill++) {
      for (Path report : clean.keySet()) {
        Files.writeString(report, BEFORE);
      }
      kill(CHECK, out, kill, took);
      for (Map.Entry<Path, String> report : clean.entrySet()) {
        assertThat(Files.readString(report.getKey())).isIn(BEFORE, report.getValue());
      }
    }
    run(CHECK);
    assertThat(contents()).isEqualTo(clean);
  }

  @Test
  void a_baseline_is_the_old_one_or_the_new_one() throws Exception {
    run(List.of("baseline", "create", "kb", "--today", "2026-11-21", "--reason", "known"));
    Path baseline = kb.resolve("kbaudit-baseline.yaml");
    String old = Files.readString(baseline);
    solveEverything();
    long took = run(UPDATE);
    String updated = Files.readString(baseline);
    assertThat(updated).isNotEqualTo(old);
    for (int kill = 0; kill < KILLS; kill++) {
      Files.writeString(baseline, old);
      kill(UPDATE, kb, kill, took);
      assertThat(Files.readString(baseline)).isIn(old, updated);
    }
    run(UPDATE);
    assertThat(Files.readString(baseline)).isEqualTo(updated);
    assertThat(temporary(kb)).isEmpty();
  }

  /** Leaves one channel, in which nobody contradicts anybody else. */
  private void solveEverything() throws IOException {
    List<Path> channels;
    try (Stream<Path> all = Files.list(kb)) {
      channels = all.filter(Files::isDirectory).sorted().skip(1).toList();
    }
    for (Path channel : channels) {
      Files.move(channel, folder.resolve("gone-" + channel.getFileName()));
    }
  }

  /** The reports; nothing may lie beside them. */
  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new java.util.TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        contents.put(file, Files.readString(file));
      }
    }
    return contents;
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(LAUNCHER.toString()), arguments.stream()).toList();
    File nowhere = new File("/dev/null");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(nowhere).redirectError(nowhere);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.directory(folder.toFile()).start();
  }

  /** In nanoseconds. */
  private long run(List<String> arguments) throws Exception {
    long start = System.nanoTime();
    Process process = start(arguments);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isIn(0, 1);
    return System.nanoTime() - start;
  }

  private void kill(List<String> arguments, Path written, int number, long took) throws Exception {
    Random random = new Random(number);
    Process process = start(arguments);
    if (number % 2 == 0) {
      process.waitFor((long) (random.nextDouble() * took), TimeUnit.NANOSECONDS);
    } else {
      while (process.isAlive() && temporaryOf(process.pid(), written).isEmpty()) {
        process.waitFor(200, TimeUnit.MICROSECONDS);
      }
      process.waitFor(random.nextInt(5_000), TimeUnit.MICROSECONDS);
    }
    process.destroyForcibly().waitFor();
  }

  private static List<Path> temporaryOf(long pid, Path folder) throws IOException {
    return temporary(folder).stream()
        .filter(file -> file.toString().endsWith("." + pid + ".tmp"))
        .toList();
  }

  private static List<Path> temporary(Path folder) throws IOException {
    List<Path> found = new java.util.ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
      files.forEach(found::add);
    }
    return found;
  }
}
