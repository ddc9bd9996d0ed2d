package kbaudit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kbaudit.document.Rule;
import kbaudit.report.RuleGuide;
import kbaudit.settings.Rules;
import picocli.CommandLine.Command;

/** {@code kbaudit rules}: every rule with one line. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws java.io.IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      rules.put(rule.id(), RuleGuide.of(rule, session.messages()).summary());
    }
    session.list(rules);
    return ExitStatus.FINE.code();
  }
}
