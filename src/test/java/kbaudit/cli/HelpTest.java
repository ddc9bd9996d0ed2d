package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.report.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
  private static final Set<String> PARTS =
      Set.of("description", "customSynopsis", "footer", "exitCodeList");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void every_command_and_option_is_described(String language) {
    for (CommandSpec command : commands(language)) {
      assertThat(command.usageMessage().description()).as(command.qualifiedName()).isNotEmpty();
      assertThat(command.usageMessage().customSynopsis()).as(command.qualifiedName()).isNotEmpty();
      for (ArgSpec argument : command.args()) {
        assertThat(argument.description()).as(command.name() + " " + argument).isNotEmpty();
      }
    }
  }

  @Test
  void every_help_text_belongs_to_a_command() {
    Set<String> known = new TreeSet<>();
    for (CommandSpec command : commands("en")) {
      String name = command.qualifiedName(".");
      PARTS.forEach(part -> known.add(name + ".usage." + part));
      command
          .options()
          .forEach(option -> known.add(name + "." + option.longestName().substring(2)));
      command.positionalParameters().forEach(p -> known.add(name + "." + p.descriptionKey()));
    }
    assertThat(
            Messages.english().keys().stream()
                .filter(key -> key.startsWith("kbaudit."))
                .map(key -> key.replaceFirst("\\.\\d+$", "")))
        .allMatch(known::contains);
  }

  @Test
  void help_speaks_the_language_that_is_asked_for() {
    TestRun run = TestRun.in(Path.of("."));
    assertThat(run.kbaudit("check", "--help", "--locale", "nl").out())
        .startsWith("Gebruik: kbaudit check [OPTIES] [PAD...]\n")
        .contains("Exitcodes:")
        .contains("Voorbeelden:");
    assertThat(run.with("LANG", "nl_BE.UTF-8").kbaudit("--help").out()).startsWith("Gebruik: ");
    assertThat(run.with("LC_ALL", "C.UTF-8").kbaudit("--help").out()).startsWith("Usage: ");
    assertThat(run.with("KBAUDIT_LOCALE", "nl").kbaudit("--help").out()).startsWith("Gebruik: ");
    assertThat(run.kbaudit("--locale=en", "--help").out()).startsWith("Usage: ");
  }

  @Test
  void help_lists_the_exit_codes_and_fits_eighty_columns_on_such_a_terminal() {
    String help =
        TestRun.in(Path.of(".")).onTerminal().with("COLUMNS", "80").kbaudit("help", "check").out();
    assertThat(help).contains("Exit codes:").contains("  3   A fault in kbaudit itself.");
    List<String> own =
        help.lines().filter(line -> !line.contains("kbaudit check texts --format")).toList();
    assertThat(own).allMatch(line -> line.replaceAll("\u001B\\[[0-9;]*m", "").length() <= 80);
  }

  @Test
  void without_a_command_there_is_help() {
    TestRun.Result result = TestRun.in(Path.of(".")).kbaudit();
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("Commands:").doesNotContain("generate-completion");
  }

  @Test
  void completion_knows_every_command_and_option() {
    for (String shell : CompletionCommand.SHELLS) {
      String script = TestRun.in(Path.of(".")).kbaudit("generate-completion", shell).out();
      assertThat(script)
          .contains("check")
          .contains("fail-on")
          .contains("explain")
          .contains("duration");
    }
  }

  private static List<CommandSpec> commands(String language) {
    CommandSpec kbaudit = Cli.commandLine(TestRun.session(Messages.of(language))).getCommandSpec();
    Stream<CommandSpec> below =
        kbaudit.subcommands().values().stream().map(command -> command.getCommandSpec());
    return Stream.concat(Stream.of(kbaudit), below)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
