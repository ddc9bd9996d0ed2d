package kbaudit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kbaudit generate-completion SHELL}, for the installer. */
@Command(name = "generate-completion", hidden = true)
final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      descriptionKey = "shell",
      completionCandidates = Candidates.Shells.class)
  private String shell;

  @Spec private CommandSpec spec;

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine kbaudit = spec.root().commandLine();
    String known =
        new Given("SHELL", shell)
            .oneOf(SHELLS, name -> Optional.of(name).filter(SHELLS::contains), session.messages());
    // What picocli writes for bash works in zsh too: it turns zsh's emulation on itself.
    String script =
        known.equals("fish")
            ? FishCompletion.of(kbaudit.getCommandSpec())
            : AutoComplete.bash(kbaudit.getCommandName(), kbaudit);
    session.surroundings().out().append(script);
    return ExitStatus.FINE.code();
  }
}
