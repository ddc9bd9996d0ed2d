package kbaudit.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kbaudit.contradiction.Severity;

/** From which severity on findings fail the run. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** True when a finding of this severity fails the run. */
  public boolean includes(Severity severity) {
    return this != NEVER && severity.atLeast(Severity.valueOf(name()));
  }

  public static Optional<FailOn> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(FailOn::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
