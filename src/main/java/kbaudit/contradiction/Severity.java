package kbaudit.contradiction;

import java.util.Locale;

/** How much a finding matters; follows confidence and stakes. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return ordinal() <= other.ordinal();
  }
}
