package kbaudit.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.document.Location;

/**
 * One place where an answer is given.
 *
 * @param quote the whole sentence as a reader sees it
 * @param text the words in it that state the answer
 * @param textFrom offset of {@code text} in {@code quote}
 * @param value the answer in normal form, see {@link NormalForm}; empty when it is that of the
 *     answer
 * @param context places outside the sentence that say what it is about: title and headings
 */
public record Saying(
    String channel,
    String entry,
    Location location,
    String quote,
    String text,
    int textFrom,
    Optional<String> owner,
    Optional<String> updated,
    String value,
    List<Location> context) {

  private static final Pattern NUMBERED = Pattern.compile("(#\\d+)+$");

  public Saying {
    context = List.copyOf(context);
  }

  /** Without what only the gate needs. */
  public Saying(
      String channel,
      String entry,
      Location location,
      String quote,
      String text,
      int textFrom,
      Optional<String> owner,
      Optional<String> updated) {
    this(channel, entry, location, quote, text, textFrom, owner, updated, "", List.of());
  }

  /** The entry's id as far as it does not depend on where in its file the entry stands. */
  public String entryName() {
    return NUMBERED.matcher(entry).replaceFirst("");
  }
}
