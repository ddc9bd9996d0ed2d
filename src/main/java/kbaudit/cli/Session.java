package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.report.Ink;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Printed;

/**
 * What every command has at hand.
 *
 * @param messages in the language asked for
 * @param localeAsked true when a flag or {@code KBAUDIT_LOCALE} asked for it, which goes over the
 *     settings file
 * @param color {@code auto}, {@code always} or {@code never}
 */
record Session(
    Surroundings surroundings,
    Messages messages,
    boolean localeAsked,
    Auditor auditor,
    Color color) {
  private static final Pattern NUMBER = Pattern.compile("\\d{2,4}");

  /** For what goes to the standard output. */
  Layout layout() {
    return new Layout(width(), color.on(surroundings, surroundings.outIsTerminal()), true);
  }

  Ink ink() {
    return new Ink(layout().colour());
  }

  private int width() {
    if (!surroundings.outIsTerminal()) {
      return Layout.PLAIN.width();
    }
    Matcher columns = NUMBER.matcher(surroundings.variable("COLUMNS"));
    return columns.matches()
        ? Integer.parseInt(columns.group())
        : surroundings.width().orElse(Layout.PLAIN.width());
  }

  /** Prints names in one column and what they mean in another, wrapped. */
  void list(Map<String, String> meanings) throws IOException {
    int widest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    Writer out = surroundings.out();
    for (Map.Entry<String, String> entry : meanings.entrySet()) {
      String name = entry.getKey();
      for (String line : Printed.lines(entry.getValue(), layout().width() - widest - 2)) {
        out.append(ink().paint(Ink.Style.TITLE, name))
            .append(" ".repeat(widest - name.length() + 2))
            .append(line)
            .append('\n');
        name = "";
      }
    }
  }

  /** Writes a line for people to the standard error. */
  void tell(String line) {
    try {
      surroundings.err().append(line).append('\n').flush();
    } catch (IOException nobodyListens) {
      // Without a standard error there is nowhere left to say so.
    }
  }
}
