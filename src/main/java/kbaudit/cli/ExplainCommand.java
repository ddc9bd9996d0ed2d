package kbaudit.cli;

import java.util.concurrent.Callable;
import kbaudit.document.Rule;
import kbaudit.report.RuleGuide;
import kbaudit.settings.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kbaudit explain RULE}: what a rule finds, with examples, and what to do. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "RULE",
      descriptionKey = "rule",
      completionCandidates = Candidates.RuleNames.class)
  private String rule;

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws java.io.IOException {
    Rule kind =
        new Given("RULE", rule)
            .oneOf("cli.unknown-rule", Rules.labels(), Rules::of, session.messages());
    RuleGuide.of(kind, session.messages()).print(session.layout(), session.surroundings().out());
    return ExitStatus.FINE.code();
  }
}
