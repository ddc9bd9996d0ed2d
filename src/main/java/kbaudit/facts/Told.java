package kbaudit.facts;

import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Rule;

/**
 * A place that answers the question of a fact.
 *
 * @param saying the place
 * @param label the answer in its own words
 * @param confidence how sure it is that it answers this very question, 0 to 1
 * @param old true when it gives an answer that held before the fact
 * @param rule the kind of what it states
 * @param dispute the finding that the fact and this place alone would make; absent when they agree
 */
public record Told(
    Saying saying,
    String label,
    double confidence,
    boolean old,
    Rule rule,
    Optional<Contradiction> dispute) {}
