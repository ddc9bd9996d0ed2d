package kbaudit.lexicon;

import java.util.List;

/**
 * A compiled form: what the tokens of a sentence must be for the concept to be named.
 *
 * @param elements one per word; each the keys (lower-case surface and lemmas) that satisfy it
 * @param gaps {@code gaps[i]} is how many tokens may stand before element {@code i}
 * @param free true when the words may also come in another order within a clause (a verb with its
 *     object: Dutch and German turn them round between main and subordinate clauses)
 */
record Form(
    Concept concept,
    List<Keys> elements,
    int[] gaps,
    boolean exact,
    boolean ambiguous,
    boolean free) {}
