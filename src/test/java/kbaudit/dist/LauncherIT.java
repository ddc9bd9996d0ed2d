package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kbaudit.dist.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LauncherIT {
  private static final String SAMPLES = PROJECT.resolve("kb-samples/climbing-hall").toString();

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void a_machine_whose_java_is_17() throws IOException {
    shell = Shell.withOldJava(Files.createDirectory(folder.resolve("home")));
  }

  @Test
  void runs_although_the_java_on_the_path_is_too_old() throws Exception {
    assertThat(shell.run(LAUNCHER, "version")).isEqualTo(new Ran(0, "kbaudit 0.1.0\n", ""));
  }

  @Test
  void passes_over_a_java_home_that_is_too_old() throws Exception {
    Path old = Shell.javaOfRelease("20.0.2", folder.resolve("java-20"), "exit 1");
    assertThat(shell.and("JAVA_HOME", old.toString()).run(LAUNCHER, "version").exit()).isZero();
  }

  @Test
  void takes_java_home_before_any_other() throws Exception {
    Path home = Path.of(System.getProperty("java.home"));
    Ran ran =
        shell
            .and("JAVA_HOME", home.toString())
            .and("KBAUDIT_JAVA_OPTS", "-XshowSettings:properties")
            .run(LAUNCHER, "version");
    assertThat(ran.out()).isEqualTo("kbaudit 0.1.0\n");
    assertThat(ran.err()).contains("java.home = " + home);
  }

  @Test
  void says_what_is_missing_when_no_java_is_new_enough() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("tree/bin"));
    Files.createFile(Files.createDirectory(folder.resolve("tree/lib")).resolve("kbaudit-1.jar"));
    Path asksForMore = bin.resolve("kbaudit");
    Files.copy(LAUNCHER, asksForMore, StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(asksForMore, Files.readString(LAUNCHER).replace("oldest=21", "oldest=9999"));
    Ran ran = shell.run(asksForMore, "version");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("kbaudit: needs Java 9999 or newer and found none.")
        .hasLineCount(1);
  }

  @Test
  void is_found_through_links_and_spaces() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("my tools"));
    Path toBin = Files.createSymbolicLink(tools.resolve("the tree"), LAUNCHER.getParent());
    Files.createSymbolicLink(tools.resolve("first link"), Path.of("the tree/kbaudit"));
    Path link =
        Files.createSymbolicLink(folder.resolve("second link"), Path.of("my tools/first link"));
    assertThat(shell.run(link, "version")).isEqualTo(new Ran(0, "kbaudit 0.1.0\n", ""));
    Files.delete(toBin); // so that clearing the folder does not meet the built tree
  }

  @Test
  void writes_the_report_to_standard_output_and_nothing_else() throws Exception {
    Ran ran = shell.run(LAUNCHER, "check", "--format", "json", "--fail-on", "note", SAMPLES);
    JsonNode report = JsonMapper.shared().readTree(ran.out());
    assertThat(report.get("findings").size()).isPositive();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void reads_names_with_accents_and_spaces_in_any_locale() throws Exception {
    // A script makes and names the files: in some locales the Java of this test cannot.
    Path script =
        Files.writeString(
            folder.resolve("check.sh"),
            """
            cd "$1" && mkdir -p 'café & crème/faq'
            printf '# Heures\\n\\nNous ouvrons à 9 h.\\n' >'café & crème/faq/où êtes-vous.md'
            exec "$2" check --format json 'café & crème'
            """);
    for (String locale : new String[] {"C", "nl_NL.UTF-8", "C.UTF-8"}) {
      Ran ran =
          shell
              .and("LC_ALL", locale)
              .run(Path.of("/bin/sh"), script.toString(), folder.toString(), LAUNCHER.toString());
      assertThat(ran.exit()).as(ran.err()).isZero();
      assertThat(JsonMapper.shared().readTree(ran.out()).at("/summary/documents").asInt())
          .isEqualTo(1);
    }
  }

  @Test
  void speaks_the_language_of_a_locale_that_the_machine_does_not_have() throws Exception {
    assertThat(shell.and("LANG", "nl_XX.UTF-8").run(LAUNCHER, "--help").out())
        .startsWith("Gebruik:");
    assertThat(shell.and("LANG", "C").run(LAUNCHER, "--help").out()).startsWith("Usage:");
  }

  @Test
  void hands_every_argument_on_as_it_is() throws Exception {
    Ran ran = shell.run(LAUNCHER, "check", "no such *.md $HOME\\");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("no such *.md $HOME\\");
  }
}
