package kbaudit;

import kbaudit.cli.Cli;

/** The program's entry; everything it does is in {@link kbaudit.cli}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Cli.main(arguments);
  }
}
