package kbaudit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import kbaudit.audit.Audit;
import kbaudit.report.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line: every run starts here and ends in an exit code, never in a stack trace. */
public final class Cli {
  private static final int NARROWEST_HELP = 55;
  private static final int WIDEST_HELP = 100;

  private final Surroundings surroundings;
  private final Auditor auditor;

  /**
   * @param auditor does the work of {@code check}
   */
  public Cli(Surroundings surroundings, Auditor auditor) {
    this.surroundings = surroundings;
    this.auditor = auditor;
  }

  /** Runs in this process and ends it. */
  public static void main(String... arguments) {
    System.exit(new Cli(ThisProcess.surroundings(), Audit::run).run(arguments));
  }

  /** Returns the exit code, see {@link ExitStatus}. */
  public int run(String... arguments) {
    Messages messages = Messages.of(EarlyChoices.systemLanguage(surroundings));
    try {
      EarlyChoices early = EarlyChoices.of(arguments, surroundings);
      messages = early.messages();
      int code = commandLine(session(early), arguments).execute(arguments);
      if (code == ExitStatus.FINE.code()) {
        surroundings.out().flush();
      }
      return code;
    } catch (Throwable fault) {
      return new Faults(surroundings, messages).running(fault);
    }
  }

  private Session session(EarlyChoices early) {
    return new Session(surroundings, early.messages(), early.localeAsked(), auditor, early.color());
  }

  /** A check needs no other command, and the fifteen others take as long as fifty texts. */
  private static CommandLine commandLine(Session session, String... arguments) {
    return arguments.length > 0 && arguments[0].equals(CheckCommand.NAME)
        ? dressed(
            new CommandLine(new KbauditCommand()).addSubcommand(new CheckCommand(session)), session)
        : commandLine(session);
  }

  /** The commands with their help in the session's language. */
  static CommandLine commandLine(Session session) {
    return dressed(
        new CommandLine(new KbauditCommand())
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new InitCommand(session))
            .addSubcommand(new BaselineCommand(session))
            .addSubcommand(new DecideCommand(session))
            .addSubcommand(new FactsCommand(session))
            .addSubcommand(new FixCommand(session))
            .addSubcommand(new AskCommand(session))
            .addSubcommand(new WatchCommand(session))
            .addSubcommand(new TopicsCommand(session))
            .addSubcommand(new ConfigCommand(session))
            .addSubcommand(new SchemaCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new RulesCommand(session))
            .addSubcommand(new FormatsCommand(session))
            .addSubcommand(new VersionCommand(session))
            .addSubcommand(new HelpCommand(session))
            .addSubcommand(new CompletionCommand(session)),
        session);
  }

  private static CommandLine dressed(CommandLine kbaudit, Session session) {
    kbaudit.getCommandSpec().versionProvider(() -> new String[] {VersionCommand.line()});
    kbaudit.setResourceBundle(new HelpBundle(session.messages()));
    boolean color = session.layout().colour();
    Faults faults = new Faults(session.surroundings(), session.messages());
    return kbaudit
        .setOut(new PrintWriter(session.surroundings().out(), true))
        .setErr(new PrintWriter(session.surroundings().err(), true))
        .setColorScheme(Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(session.layout().width(), NARROWEST_HELP, WIDEST_HELP))
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler((fault, arguments) -> faults.parsing(fault))
        .setExecutionExceptionHandler((fault, command, parsed) -> faults.running(fault));
  }

  /** Names of the commands that help shows. */
  static List<String> visible(Map<String, CommandLine> commands) {
    return commands.entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }
}
