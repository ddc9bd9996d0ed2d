package kbaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a baseline. */
enum BaselineAction {
  /** Takes in every finding of today; refuses when there is a baseline. */
  CREATE,
  /** Follows texts that moved, drops what was solved; takes in new findings only when told to. */
  UPDATE,
  /** Drops what was solved. */
  PRUNE,
  /** Lists it. */
  SHOW;

  static Optional<BaselineAction> of(String label) {
    return Arrays.stream(values()).filter(action -> action.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(BaselineAction::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
