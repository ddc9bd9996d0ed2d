package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kbaudit.ReadmePart;
import kbaudit.dist.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README says to a new user, typed as it stands there: from a folder of exports to the
 * first settled contradictions in four commands.
 */
class FirstAuditIT {
  private static final Path EXPORTS = PROJECT.resolve("kb-samples/webwinkel");

  @TempDir Path home;

  @Test
  void four_commands_lead_to_the_first_settled_contradictions() throws Exception {
    copy(EXPORTS, home.resolve("texts"));
    List<String> commands = commands();
    assertThat(commands).hasSizeLessThanOrEqualTo(4);
    Ran first = type(commands.getFirst());
    Ran proposed = type(commands.get(1));
    Ran applied = type(commands.get(2));
    Ran last = type(commands.getLast());

    assertThat(proposed.out()).contains("--- a/").contains("+++ b/");
    assertThat(applied.err()).contains("findings settled");
    assertThat(contradictions(last)).isLessThan(contradictions(first)).isPositive();
  }

  @Test
  void help_tells_of_every_command_and_option_used() throws Exception {
    String help = type("kbaudit --help").out();
    for (String command : commands()) {
      String[] words = command.split(" +");
      assertThat(help).contains("  " + words[1] + " ");
      String more = type("kbaudit " + words[1] + " --help").out();
      assertThat(Stream.of(words).filter(word -> word.startsWith("--"))).allMatch(more::contains);
    }
  }

  private static List<String> commands() throws IOException {
    return ReadmePart.named("first-audit")
        .code()
        .lines()
        .map(line -> line.replaceFirst(" *#.*", ""))
        .toList();
  }

  private Ran type(String command) throws Exception {
    Path script =
        Files.writeString(
            home.resolve("typed.sh"),
            "cd '" + home + "' && PATH='" + LAUNCHER.getParent() + "':$PATH\n" + command + "\n");
    Shell shell =
        new Shell(
            Map.of(
                "HOME", home.toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "PATH", System.getenv("PATH")));
    return shell.run(Path.of("/bin/sh"), script.toString());
  }

  private static int contradictions(Ran check) {
    String count =
        check
            .out()
            .lines()
            .filter(line -> line.matches("\\d+ contradictions? .*"))
            .findFirst()
            .orElseThrow();
    return Integer.parseInt(count.replaceFirst(" .*", ""));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
