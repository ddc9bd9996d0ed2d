package kbaudit.report;

import kbaudit.contradiction.Saying;

/**
 * A sentence with the words that state the answer marked, shortened when it is endless, cleaned.
 *
 * @param before with the space before the marked words, if there is one
 * @param marked empty when no words are marked
 * @param after with the space after the marked words, if there is one
 */
record Quote(String before, String marked, String after) {
  /** Characters kept on each side of the marked words. */
  private static final int CONTEXT = 200;

  static Quote of(Saying saying) {
    String quote = saying.quote();
    int from = Math.clamp(saying.textFrom(), 0, quote.length());
    int to = Math.clamp(from + saying.text().length(), from, quote.length());
    if (from == to) {
      return new Quote(Printed.clean(cutRight(quote)), "", "");
    }
    String marked = Printed.clean(cutRight(quote.substring(from, to)));
    return new Quote(
        opening(cutLeft(quote.substring(0, from))), marked, ending(cutRight(quote.substring(to))));
  }

  static String of(Saying saying, Ink ink) {
    Quote quote = of(saying);
    return quote.marked.isEmpty()
        ? quote.before
        : quote.before + ink.mark("", quote.marked, "") + quote.after;
  }

  /** Cleaning strips the ends, and the space next to the mark must stay. */
  private static String opening(String before) {
    String clean = Printed.clean(before);
    boolean space = !clean.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1));
    return clean + (space ? " " : "");
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
