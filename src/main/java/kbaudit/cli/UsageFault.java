package kbaudit.cli;

/** The user asked something impossible; the message is ready to be shown. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(message);
  }
}
