package kbaudit.gate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * A statement of today.
 *
 * @param changed false when it was there before, word for word and in the same circumstances
 */
record Voice(Statement statement, boolean changed) {

  /** Per answer. */
  static List<List<Voice>> of(Contradiction finding, Predicate<Saying> changed) {
    List<List<Statement>> statements = Statement.of(finding);
    return IntStream.range(0, statements.size())
        .mapToObj(i -> of(finding.answers().get(i), statements.get(i), changed))
        .toList();
  }

  private static List<Voice> of(
      Answer answer, List<Statement> statements, Predicate<Saying> changed) {
    return IntStream.range(0, statements.size())
        .mapToObj(i -> new Voice(statements.get(i), changed.test(answer.says().get(i))))
        .toList();
  }

  /** Whoever says it: an entry that says it twice is one. */
  String speaker() {
    return statement.key() + "\u0000" + statement.place();
  }
}
