package kbaudit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.report.Messages;
import kbaudit.report.Tool;
import kbaudit.settings.Nearest;
import kbaudit.settings.Rules;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence, with the way out, and gives the exit code. */
final class Faults {
  /** A reader that went away, as systems and their languages call it. */
  private static final Pattern CLOSED_PIPE = Pattern.compile("(?i)pipe|pijp|closed");

  private final Surroundings surroundings;
  private final Messages messages;

  Faults(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  /** Arguments that picocli could not take. */
  int parsing(ParameterException fault) {
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    String message =
        switch (fault) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
          case MissingParameterException missing -> missing(missing);
          default -> misunderstood(fault);
        };
    tell(message);
    tell(messages.get("cli.see-help", command.qualifiedName()));
    return ExitStatus.BAD_INPUT.code();
  }

  /** Something a command threw. */
  int running(Throwable fault) {
    return switch (fault) {
      case UsageFault usage -> usage(usage);
      case IOException output -> output(output).code();
      default -> internal(fault);
    };
  }

  /**
   * The standard output takes no more. Who reads from a pipe may stop reading, and there is nobody
   * to tell; a full disk is worth a word.
   */
  ExitStatus output(IOException fault) {
    if (CLOSED_PIPE.matcher(String.valueOf(fault.getMessage())).find()) {
      return ExitStatus.FINE;
    }
    tell(messages.get("cli.unwritable", "stdout"));
    return ExitStatus.BAD_INPUT;
  }

  private int usage(UsageFault fault) {
    tell(String.valueOf(fault.getMessage()));
    return ExitStatus.BAD_INPUT.code();
  }

  /** The stack trace is for developers: only when {@code KBAUDIT_DEBUG} asks for it. */
  private int internal(Throwable fault) {
    boolean memory = fault instanceof OutOfMemoryError;
    tell(
        memory
            ? messages.get("cli.memory")
            : messages.get("cli.fault", fault.getClass().getSimpleName()));
    if (surroundings.variable("KBAUDIT_DEBUG").equals("1")) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace, true));
      tell(trace.toString());
    }
    return ExitStatus.FAULT.code();
  }

  private String unmatched(UnmatchedArgumentException fault, CommandSpec command) {
    String written = fault.getUnmatched().getFirst();
    if (fault.isUnknownOption()) {
      String name = written.replaceFirst("=.*", "");
      List<String> known = command.options().stream().map(OptionSpec::longestName).toList();
      return suggest("cli.unknown-option", name, Nearest.to(name, known));
    }
    if (command.parent() != null) {
      return messages.get("cli.too-much", written);
    }
    if (Files.exists(surroundings.folder().resolve(written))) {
      return messages.get("cli.path-without-command", written);
    }
    List<String> commands = Cli.visible(command.subcommands());
    return suggest("cli.unknown-command", written, Nearest.to(written, commands));
  }

  private String suggest(String key, String written, Optional<String> near) {
    return near.map(word -> messages.get(key + ".near", written, word))
        .orElseGet(() -> messages.get(key, written));
  }

  /** A value after an option that takes none, or one that is no file name here. */
  private String misunderstood(ParameterException fault) {
    String value = String.valueOf(fault.getValue());
    return fault.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0
        ? messages.get("cli.takes-no-value", option.longestName())
        : messages.get("cli.misunderstood", value);
  }

  private String missing(MissingParameterException fault) {
    CommandLine.Model.ArgSpec first = fault.getMissing().getFirst();
    if (first instanceof OptionSpec option) {
      return messages.get("cli.value-missing", option.longestName(), option.paramLabel());
    }
    return first.paramLabel().equals("RULE")
        ? messages.get("cli.rule-missing", String.join(", ", Rules.labels()))
        : messages.get("cli.argument-missing", first.paramLabel());
  }

  private void tell(String line) {
    try {
      surroundings.err().append(Tool.NAME).append(": ").append(line).append('\n').flush();
    } catch (IOException nobodyListens) {
      // Without a standard error there is nowhere left to say so.
    }
  }
}
