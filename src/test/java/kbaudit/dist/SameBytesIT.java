package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kbaudit.scale.GeneratedBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same texts give the same report, byte for byte: however often, in whatever order a file
 * system lists them, and on however many processors. The base is large enough that every stage that
 * shares its work among processors does so.
 */
class SameBytesIT {
  private static final int ENTRIES = 800;

  @TempDir Path folder;
  private Path base;

  @BeforeEach
  void a_base() throws IOException {
    base = folder.resolve("base");
    GeneratedBase.write(base, ENTRIES);
    copy(PROJECT.resolve("kb-samples/webwinkel"), base, new Random(1));
  }

  @Test
  void two_runs_give_the_same_bytes() throws Exception {
    assertThat(report(base)).contains("\"findings\"").isEqualTo(report(base));
  }

  @Test
  void files_written_in_another_order_give_the_same_bytes() throws Exception {
    Path shuffled = folder.resolve("shuffled");
    copy(base, shuffled, new Random(7));
    assertThat(report(shuffled)).isEqualTo(report(base));
  }

  @Test
  void one_processor_gives_the_same_bytes() throws Exception {
    assertThat(report(base, "-XX:ActiveProcessorCount=1"))
        .isEqualTo(report(base, "-XX:ActiveProcessorCount=3"));
  }

  private static String report(Path base, String... options) throws Exception {
    Shell shell =
        new Shell(
            Map.of(
                "PATH", System.getenv("PATH"),
                "JAVA_HOME", System.getProperty("java.home"),
                "KBAUDIT_JAVA_OPTS", String.join(" ", options)));
    Shell.Ran ran =
        shell.run(LAUNCHER, "check", base.toString(), "--today", "2026-11-21", "--format", "json");
    assertThat(ran.exit()).as(ran.err()).isLessThan(2);
    return ran.out();
  }

  private static void copy(Path from, Path to, Random order) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, order);
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
