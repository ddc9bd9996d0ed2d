package kbaudit.facts;

import java.util.List;
import java.util.Optional;
import kbaudit.contradiction.Saying;

/**
 * A fact that could be written down.
 *
 * @param question in the words of the content
 * @param answer the sentence of the channel that is to be believed first
 * @param from where that sentence stands
 * @param channels that say the same, sorted
 * @param others what other places say instead, in their words and with their channels; empty when
 *     all agree
 */
public record Suggestion(
    String question,
    String answer,
    Saying from,
    Optional<String> owner,
    List<String> channels,
    List<String> others) {
  public Suggestion {
    channels = List.copyOf(channels);
    others = List.copyOf(others);
  }
}
