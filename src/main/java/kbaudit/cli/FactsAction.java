package kbaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done with facts. */
enum FactsAction {
  /** Tells for each who says so, who says otherwise, and who is silent. */
  CHECK,
  /** Proposes a file from what channels say. */
  SUGGEST;

  static Optional<FactsAction> of(String label) {
    return Arrays.stream(values()).filter(action -> action.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(FactsAction::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
