package kbaudit.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kbaudit help [COMMAND]}. Picocli's own answers an unknown command in English only. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "command")
  private @Nullable String command;

  @Spec private CommandSpec spec;

  private final Session session;

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine kbaudit = spec.root().commandLine();
    Map<String, CommandLine> commands = kbaudit.getSubcommands();
    CommandLine shown =
        command == null
            ? kbaudit
            : new Given("COMMAND", command)
                .oneOf(
                    "cli.unknown-command",
                    Cli.visible(commands),
                    name -> Optional.ofNullable(commands.get(name)),
                    session.messages());
    shown.usage(kbaudit.getOut());
    return ExitStatus.FINE.code();
  }
}
