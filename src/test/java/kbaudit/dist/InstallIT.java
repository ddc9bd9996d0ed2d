package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import kbaudit.dist.Shell.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One installation from its first day to its last, in a prefix that other programs share. */
@TestMethodOrder(OrderAnnotation.class)
class InstallIT {
  private static final Path INSTALLER = PROJECT.resolve("install.sh");
  private static final String TREE = PROJECT.resolve("target/dist").toString();
  private static final String SAMPLES = PROJECT.resolve("kb-samples/climbing-hall").toString();

  @TempDir static Path folder;
  private static Path prefix;
  private static Shell shell;

  @BeforeAll
  static void a_prefix_with_another_program_in_it() throws IOException {
    shell = Shell.withOldJava(Files.createDirectory(folder.resolve("home")));
    prefix = folder.resolve("my prefix");
    Files.writeString(
        Files.createDirectories(prefix.resolve("bin")).resolve("other"), "not kbaudit's");
  }

  @Test
  @Order(1)
  void installs_and_brings_its_own_java() throws Exception {
    assertThat(install().exit()).isZero();
    Ran ran =
        shell.and("KBAUDIT_JAVA_OPTS", "-XshowSettings:properties").run(installed(), "version");
    assertThat(ran.out()).isEqualTo("kbaudit 0.1.0\n");
    assertThat(ran.err())
        .contains("java.home = " + prefix.toRealPath().resolve("lib/kbaudit/runtime"));
  }

  @Test
  @Order(2)
  void reports_the_same_bytes_as_the_built_tree() throws Exception {
    Ran built = shell.run(LAUNCHER, "check", "--format", "json", SAMPLES);
    assertThat(shell.run(installed(), "check", "--format", "json", SAMPLES)).isEqualTo(built);
  }

  @Test
  @Order(3)
  void starts_from_a_cache_made_for_these_jars_and_this_java() throws Exception {
    assumeThat(Files.readString(prefix.resolve("lib/kbaudit/runtime/release")))
        .containsPattern("JAVA_VERSION=.(2[5-9]|[3-9])");
    // With AOTMode=on the Java machine refuses to start without a cache that fits.
    Ran ran = shell.and("KBAUDIT_JAVA_OPTS", "-XX:AOTMode=on").run(installed(), "version");
    assertThat(ran).isEqualTo(new Ran(0, "kbaudit 0.1.0\n", ""));
  }

  @Test
  @Order(4)
  void brings_manual_pages_and_completion_for_three_shells() {
    assertThat(prefix.resolve("share/bash-completion/completions/kbaudit")).isNotEmptyFile();
    assertThat(prefix.resolve("share/zsh/site-functions/_kbaudit"))
        .content()
        .startsWith("#compdef kbaudit\n");
    assertThat(prefix.resolve("share/fish/vendor_completions.d/kbaudit.fish"))
        .content()
        .contains("complete -c kbaudit");
    for (String page : List.of("man1/kbaudit.1", "man5/kbaudit.yaml.5", "nl/man1/kbaudit.1")) {
      assertThat(prefix.resolve("share/man").resolve(page)).isNotEmptyFile();
    }
  }

  @Test
  @Order(5)
  void a_second_run_upgrades_in_place() throws Exception {
    Path jar = prefix.resolve("lib/kbaudit/lib/kbaudit-0.0.9.jar");
    Files.writeString(jar, "an older version's");
    Path page = Files.writeString(prefix.resolve("share/kbaudit-gone.1"), "an older version's");
    Files.writeString(
        prefix.resolve("lib/kbaudit/manifest"),
        "f share/kbaudit-gone.1\n",
        StandardOpenOption.APPEND);
    assertThat(install().exit()).isZero();
    assertThat(shell.run(installed(), "version").out()).isEqualTo("kbaudit 0.1.0\n");
    assertThat(jar).doesNotExist();
    assertThat(page).doesNotExist();
  }

  @Test
  @Order(6)
  void uninstalling_leaves_what_was_there_before() throws Exception {
    assertThat(shell.run(INSTALLER, "--uninstall", "--prefix", prefix.toString()).exit()).isZero();
    assertThat(below(prefix)).containsExactly("", "bin", "bin/other");
    assertThat(shell.run(INSTALLER, "--uninstall", "--prefix", prefix.toString()).exit()).isZero();
  }

  @Test
  @Order(7)
  void refuses_to_overwrite_a_program_that_is_not_its_own() throws Exception {
    Files.writeString(installed(), "somebody else's kbaudit");
    Ran ran = install();
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(installed() + " is there already");
    assertThat(installed()).hasContent("somebody else's kbaudit");
  }

  private static Ran install() throws Exception {
    return shell.run(INSTALLER, "--from", TREE, "--prefix", prefix.toString());
  }

  private static Path installed() {
    return prefix.resolve("bin/kbaudit");
  }

  private static List<String> below(Path top) throws IOException {
    try (Stream<Path> paths = Files.walk(top)) {
      return paths.map(path -> top.relativize(path).toString()).sorted().toList();
    }
  }
}
