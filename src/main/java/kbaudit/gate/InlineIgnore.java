package kbaudit.gate;

import java.util.Set;
import kbaudit.contradiction.Saying;

/**
 * A comment in a text: {@code kbaudit: ignore RULE -- reason}.
 *
 * @param line where it stands
 * @param from first line it is about
 * @param to last line it is about
 * @param rules ids; empty for all
 */
record InlineIgnore(
    String path, int line, int column, int from, int to, Set<String> rules, String reason) {
  InlineIgnore {
    rules = Set.copyOf(rules);
  }

  boolean covers(String rule, Saying saying) {
    int at = saying.location().line();
    return saying.location().path().equals(path)
        && at >= from
        && at <= to
        && (rules.isEmpty() || rules.contains(rule));
  }
}
