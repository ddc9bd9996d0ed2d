package kbaudit.gate;

import java.util.List;
import kbaudit.contradiction.Contradiction;

/**
 * A finding of an earlier run.
 *
 * @param answers who says what, per answer
 */
public record Remembered(String id, String rule, String question, List<List<Statement>> answers) {
  public Remembered {
    answers = answers.stream().map(List::copyOf).toList();
  }

  public static Remembered of(Contradiction finding) {
    return new Remembered(
        finding.id(), finding.rule().id(), finding.question(), Statement.of(finding));
  }

  List<Statement> statements() {
    return answers.stream().flatMap(List::stream).toList();
  }

  /** True when the two gave different answers. */
  boolean parts(Statement a, Statement b) {
    return answers.stream().noneMatch(answer -> answer.contains(a) && answer.contains(b));
  }
}
