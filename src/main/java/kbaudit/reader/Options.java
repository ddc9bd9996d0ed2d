package kbaudit.reader;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the user decides about reading.
 *
 * @param channels glob to channel; without a match the first folder under the root is the channel
 * @param formats glob to the name of a {@link Format}; without a match the content decides
 * @param owners glob to owner, where the source itself names none
 * @param ignores paths to leave out
 * @param fields name of a column or key in the source to one of kbaudit's own field names ({@code
 *     id}, {@code question}, {@code answer} …), where the built-in names do not fit
 * @param language of entries whose source does not say, ISO 639-1; absent means: detect
 * @param today decides which entries are expired or still to come
 */
public record Options(
    Globs channels,
    Globs formats,
    Globs owners,
    Globs ignores,
    Map<String, String> fields,
    Optional<String> language,
    LocalDate today) {

  public Options {
    fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** Nothing but the date. */
  public static Options on(LocalDate today) {
    return new Options(
        Globs.NONE, Globs.NONE, Globs.NONE, Globs.NONE, Map.of(), Optional.empty(), today);
  }
}
