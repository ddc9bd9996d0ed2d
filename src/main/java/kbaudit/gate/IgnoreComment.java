package kbaudit.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.document.Problem;

/**
 * A comment as it stands: what is between {@code ignore} and its end.
 *
 * @param from first line it is about
 * @param to last line it is about
 */
record IgnoreComment(String path, int line, int column, int from, int to, String words) {
  private static final String REASON = "--";

  private Set<String> rules() {
    int end = words.indexOf(REASON);
    String names = end < 0 ? words : words.substring(0, end);
    Set<String> rules = new TreeSet<>(List.of(names.strip().split("[,\\s]+")));
    rules.remove("");
    return rules;
  }

  private String reason() {
    int start = words.indexOf(REASON);
    return start < 0 ? "" : words.substring(start + REASON.length()).strip();
  }

  Optional<Problem> problem(Set<String> known) {
    for (String rule : rules()) {
      if (!known.contains(rule)) {
        return Optional.of(Problem.warning(path, line, column, "problem.ignore.rule", rule));
      }
    }
    return reason().isEmpty()
        ? Optional.of(Problem.warning(path, line, column, "problem.ignore.reason"))
        : Optional.empty();
  }

  InlineIgnore ignore() {
    return new InlineIgnore(path, line, column, from, to, rules(), reason());
  }
}
