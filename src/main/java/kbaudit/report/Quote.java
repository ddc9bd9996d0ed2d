package kbaudit.report;

import kbaudit.contradiction.Saying;

/** A sentence with the words that state the answer marked, shortened when it is endless. */
final class Quote {
  /** Characters kept on each side of the marked words. */
  private static final int CONTEXT = 200;

  private Quote() {}

  static String of(Saying saying, Ink ink) {
    String quote = saying.quote();
    int from = Math.clamp(saying.textFrom(), 0, quote.length());
    int to = Math.clamp(from + saying.text().length(), from, quote.length());
    if (from == to) {
      return Printed.clean(cutRight(quote));
    }
    String before = cutLeft(quote.substring(0, from));
    String after = cutRight(quote.substring(to));
    String marked = ink.mark("", Printed.clean(cutRight(quote.substring(from, to))), "");
    // Cleaning strips the ends, and the spaces next to the mark must stay.
    return Printed.clean(before + " ").isEmpty()
        ? marked + ending(after)
        : opening(before) + marked + ending(after);
  }

  private static String opening(String before) {
    boolean space = Character.isWhitespace(before.charAt(before.length() - 1));
    return Printed.clean(before) + (space ? " " : "");
  }

  private static String ending(String after) {
    boolean space = !after.isEmpty() && Character.isWhitespace(after.charAt(0));
    return (space ? " " : "") + Printed.clean(after);
  }

  private static String cutLeft(String text) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - CONTEXT);
    return "…" + text.substring(space < 0 ? whole(text, text.length() - CONTEXT) : space);
  }

  private static String cutRight(String text) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    int space = text.lastIndexOf(' ', CONTEXT);
    return text.substring(0, space <= 0 ? whole(text, CONTEXT) : space) + " …";
  }

  /** Not between the two halves of one character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
