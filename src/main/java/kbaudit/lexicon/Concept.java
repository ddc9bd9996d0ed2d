package kbaudit.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A meaning, with what it is a kind of and what it excludes.
 *
 * @param id lower case with hyphens, unique in the lexicon
 * @param kind thing, action, state, attribute, person, place, event, time, channel, stance,
 *     document or quality
 * @param is ids of the broader concepts
 * @param opposite the antonym or the opposite condition
 * @param value for attributes: the kind of value it takes
 * @param of what it is about: the price of, the form for, the cancelling of
 * @param contrast true when the concepts directly below this one exclude one another as scopes
 * @param gloss one line in English
 */
public record Concept(
    String id,
    String kind,
    List<String> is,
    Optional<String> opposite,
    Optional<String> value,
    List<String> of,
    boolean contrast,
    String gloss) {

  public Concept {
    is = List.copyOf(is);
    of = List.copyOf(of);
  }

  public boolean isStance() {
    return kind.equals("stance");
  }
}
