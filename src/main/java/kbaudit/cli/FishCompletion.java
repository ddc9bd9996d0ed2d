package kbaudit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for the fish shell; picocli writes none. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();
  private final String name;

  private FishCompletion(String name) {
    this.name = name;
  }

  static String of(CommandSpec kbaudit) {
    FishCompletion completion = new FishCompletion(kbaudit.name());
    completion.options(kbaudit, "__fish_use_subcommand");
    kbaudit
        .subcommands()
        .forEach((word, command) -> completion.command(word, command.getCommandSpec()));
    return completion.script.toString();
  }

  private void command(String word, CommandSpec command) {
    if (command.usageMessage().hidden()) {
      return;
    }
    String summary = HelpText.first(command.usageMessage().description());
    line("-f -n __fish_use_subcommand -a " + word + " -d " + quoted(summary));
    String seen = "__fish_seen_subcommand_from " + word;
    options(command, seen);
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (parameter.completionCandidates() != null) {
        line(
            "-f -n "
                + quoted(seen)
                + " -a "
                + quoted(String.join(" ", parameter.completionCandidates())));
      }
    }
  }

  private void options(CommandSpec command, String condition) {
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        StringBuilder line = new StringBuilder("-n " + quoted(condition));
        for (String written : option.names()) {
          line.append(written.startsWith("--") ? " -l " : " -s ")
              .append(written.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
          line.append(
              option.completionCandidates() == null
                  ? " -r"
                  : " -x -a " + quoted(String.join(" ", option.completionCandidates())));
        }
        line(line + " -d " + quoted(HelpText.first(option.description())));
      }
    }
  }

  private void line(String arguments) {
    script.append("complete -c ").append(name).append(' ').append(arguments).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
