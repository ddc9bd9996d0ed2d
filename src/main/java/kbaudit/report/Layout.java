package kbaudit.report;

/**
 * What the place where a report will be read can show.
 *
 * @param width columns of a line
 * @param colour whether values may be marked by colour; otherwise they stand in brackets
 * @param summary whether to say what was read and found beside the findings themselves
 */
public record Layout(int width, boolean colour, boolean summary) {

  /** A file or a pipe. */
  public static final Layout PLAIN = new Layout(100, false, true);

  private static final int NARROWEST = 40;

  public Layout {
    width = Math.max(NARROWEST, width);
  }

  /** The same without a summary. */
  public Layout findingsOnly() {
    return new Layout(width, colour, false);
  }
}
