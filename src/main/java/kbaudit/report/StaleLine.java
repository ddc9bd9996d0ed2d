package kbaudit.report;

import java.util.Optional;
import kbaudit.contradiction.Contradiction;

/** Which side of a finding fell behind, in one line. */
final class StaleLine {
  private static final int LABEL = 60;

  private StaleLine() {}

  static Optional<String> of(Contradiction finding, History history, Messages messages) {
    return history
        .stale(finding)
        .map(side ->
            messages.get(
                "text.stale-side",
                Printed.shortened(Printed.clean(side.answer().label()), LABEL),
                side.changed().toString(),
                side.others().toString(),
                side.days()));
  }
}
