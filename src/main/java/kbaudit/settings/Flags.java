package kbaudit.settings;

import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.document.Rule;

/**
 * What the command line and the environment say about the audit itself; it goes over the file.
 *
 * @param channels only these; empty for all
 * @param languages only these; empty for all
 * @param rules only these; empty for those that the file leaves on
 * @param minConfidence 0 to 1
 */
public record Flags(
    Set<String> channels,
    Set<Language> languages,
    Set<Rule> rules,
    boolean includeDrafts,
    Optional<Double> minConfidence) {

  /** Nothing asked. */
  public static final Flags NONE = new Flags(Set.of(), Set.of(), Set.of(), false, Optional.empty());
}
