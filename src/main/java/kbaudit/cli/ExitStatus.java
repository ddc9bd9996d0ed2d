package kbaudit.cli;

/** How a run ends; scripts and CI jobs rely on the numbers. */
public enum ExitStatus {
  /** No finding at or above {@code --fail-on}. */
  FINE(0),
  /** At least one such finding. */
  FINDINGS(1),
  /** Wrong usage, something that could not be read or written, or nothing read at all. */
  BAD_INPUT(2),
  /** A fault in kbaudit. */
  FAULT(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
