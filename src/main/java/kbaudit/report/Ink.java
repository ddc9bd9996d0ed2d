package kbaudit.report;

import java.util.ArrayList;
import java.util.List;
import kbaudit.contradiction.Severity;

/** Marks words: by colour on a terminal, by nothing or brackets elsewhere. */
public final class Ink {
  private static final String RESET = "\u001B[0m";

  /** What a stretch of text is, which decides how it looks. */
  public enum Style {
    TITLE("1"),
    VALUE("1;4"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36"),
    ASIDE("2");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private final boolean colour;

  public Ink(boolean colour) {
    this.colour = colour;
  }

  public String paint(Style style, String text) {
    return colour ? start(style) + text + RESET : text;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.NOTE;
    };
  }

  /** Puts marks around a stretch, to be inked after the lines are broken. */
  String mark(String before, String marked, String after) {
    return colour
        ? before + Printed.MARK + marked + Printed.UNMARK + after
        : before + "[" + marked + "]" + after;
  }

  /** Turns marks into colour, line by line: what stands left of a line stays unmarked. */
  List<String> ink(List<String> lines) {
    List<String> inked = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String text = open ? Printed.MARK + line : line;
      open = text.lastIndexOf(Printed.MARK) > text.lastIndexOf(Printed.UNMARK);
      inked.add(
          (open ? text + Printed.UNMARK : text)
              .replace(String.valueOf(Printed.MARK), start(Style.VALUE))
              .replace(String.valueOf(Printed.UNMARK), RESET));
    }
    return inked;
  }

  private static String start(Style style) {
    return "\u001B[" + style.code + "m";
  }
}
