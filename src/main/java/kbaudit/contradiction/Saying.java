package kbaudit.contradiction;

import java.util.Optional;
import kbaudit.document.Location;

/**
 * One place where an answer is given.
 *
 * @param quote the whole sentence as a reader sees it
 * @param text the words in it that state the answer
 * @param textFrom offset of {@code text} in {@code quote}
 */
public record Saying(
    String channel,
    String entry,
    Location location,
    String quote,
    String text,
    int textFrom,
    Optional<String> owner,
    Optional<String> updated) {}
