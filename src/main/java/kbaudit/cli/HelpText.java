package kbaudit.cli;

import picocli.CommandLine.Help.Ansi;

/** Help texts outside picocli's own help: without its markup. */
final class HelpText {
  private HelpText() {}

  /** One line of a description: {@code %n} is a space, {@code @|bold x|@} is x. */
  static String plain(String line) {
    return Ansi.OFF.string(line.replace("%n", " ").replace("%%", "%")).strip();
  }

  /** The first line, or nothing. */
  static String first(String... description) {
    return description.length == 0 ? "" : plain(description[0]);
  }
}
