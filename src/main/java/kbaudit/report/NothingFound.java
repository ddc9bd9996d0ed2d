package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Rule;

/** What a report without findings says: what was looked for, where that was not everything. */
final class NothingFound {
  private NothingFound() {}

  static String words(Report report, Messages messages) {
    List<Rule> checked = report.checked();
    boolean usual = checked.isEmpty() || checked.equals(Arrays.asList(ClaimKind.values()));
    return usual
        ? messages.get("text.no-findings")
        : messages.get("text.nothing-found", names(checked, messages));
  }

  /** All kinds of contradiction are told in one word. */
  private static String names(List<Rule> checked, Messages messages) {
    List<Rule> kinds = Arrays.asList(ClaimKind.values());
    boolean all = checked.containsAll(kinds);
    String rules =
        checked.stream()
            .filter(rule -> !(all && kinds.contains(rule)))
            .map(rule -> messages.get("rule." + rule.id()))
            .collect(Collectors.joining(", "));
    return all ? messages.get("text.all-kinds") + ", " + rules : rules;
  }
}
