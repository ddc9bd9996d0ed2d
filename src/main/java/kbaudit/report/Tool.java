package kbaudit.report;

import java.util.Optional;

/** Who made a report. */
public final class Tool {
  public static final String NAME = "kbaudit";

  private Tool() {}

  /** From the jar's manifest; {@code development} when run from classes. */
  public static String version() {
    return Optional.ofNullable(Tool.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
