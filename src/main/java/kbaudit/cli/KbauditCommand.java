package kbaudit.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code kbaudit} without a command: says what there is. Its options belong to every command;
 * picocli or {@link EarlyChoices} reads them, so that the fields only define them.
 */
@SuppressWarnings("UnusedVariable")
@Command(name = "kbaudit")
final class KbauditCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  @Option(
      names = "--locale",
      descriptionKey = "option.locale",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      completionCandidates = Candidates.Locales.class)
  private @Nullable String locale;

  @Option(
      names = "--color",
      descriptionKey = "option.color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      completionCandidates = Candidates.Colors.class)
  private @Nullable String color;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
