package kbaudit.report;

import kbaudit.document.Location;

/**
 * What the place where a report will be read can show.
 *
 * @param width columns of a line
 * @param colour whether values may be marked by colour; otherwise they stand in brackets
 * @param summary whether to say what was read and found beside the findings themselves
 * @param folder the audited folder as a CI system sees it, from the folder that kbaudit was started
 *     in, with {@code /} at the end; empty when they are the same. Reports that a CI system ties to
 *     files put it before their paths
 */
public record Layout(int width, boolean colour, boolean summary, String folder) {

  /** A file or a pipe. */
  public static final Layout PLAIN = new Layout(100, false, true, "");

  private static final String UP = "../";
  private static final int NARROWEST = 40;

  public Layout {
    width = Math.max(NARROWEST, width);
  }

  /** For a report on the folder that kbaudit was started in. */
  public Layout(int width, boolean colour, boolean summary) {
    this(width, colour, summary, "");
  }

  /** The same without a summary. */
  public Layout findingsOnly() {
    return new Layout(width, colour, false, folder);
  }

  /** The same for an audit of a folder below. */
  public Layout in(String below) {
    return new Layout(width, colour, summary, below);
  }

  /** A path as a CI system knows it. */
  String file(Location place) {
    return file(place.path());
  }

  /** The same for a file; one beside the audited folder is seen from the same place. */
  public String file(String path) {
    String rest = path;
    String before = folder;
    while (rest.startsWith(UP) && before.endsWith("/")) {
      rest = rest.substring(UP.length());
      before = before.substring(0, before.lastIndexOf('/', before.length() - 2) + 1);
    }
    return before + rest;
  }
}
