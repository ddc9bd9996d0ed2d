package kbaudit.cli;

import java.util.Locale;

/** A manual page in the macros of man(7), which every Unix renders. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  Roff(String title, int section) {
    page.append(".\\\" Written from the command line definitions by ManPages; do not edit.\n");
    line(".TH " + quoted(title.toUpperCase(Locale.ROOT)) + " " + section + " \"\" \"kbaudit\"");
    // Left-aligned and without hyphenation: options and file names stay whole.
    line(".ad l");
    line(".nh");
  }

  Roff section(String heading) {
    return line(".SH " + quoted(heading.toUpperCase(Locale.ROOT)));
  }

  Roff paragraph(String text) {
    return line(".PP").line(escaped(text));
  }

  /** Text that goes on in the section's first line. */
  Roff text(String text) {
    return line(escaped(text));
  }

  Roff tagged(String tag, String text) {
    return line(".TP").line("\\fB" + escaped(tag) + "\\fR").line(escaped(text));
  }

  /** Lines as they are, indented. */
  Roff example(String text) {
    line(".PP").line(".RS 4").line(".nf");
    text.lines().map(Roff::escaped).forEach(this::line);
    return line(".fi").line(".RE");
  }

  /** A command to copy, and what it does. */
  Roff command(String command, String does) {
    line(".PP").line(".RS 4").line("\\fB" + escaped(command) + "\\fR");
    if (!does.isBlank()) {
      line(".RS 4").line(escaped(does)).line(".RE");
    }
    return line(".RE");
  }

  private Roff line(String line) {
    page.append(line).append('\n');
    return this;
  }

  private static String quoted(String text) {
    return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
  }

  /** Backslashes, hyphens that people copy, control lines, and what is not ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\e");
            case '-' -> escaped.append("\\-");
            case '\'' -> escaped.append("\\(aq");
            case '^' -> escaped.append("\\(ha");
            case '~' -> escaped.append("\\(ti");
            default -> {
              if (c < 128) {
                escaped.append((char) c);
              } else {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", c));
              }
            }
          }
        });
    return escaped.toString().startsWith(".") ? "\\&" + escaped : escaped.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
