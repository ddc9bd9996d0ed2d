package kbaudit.claim;

/**
 * A unit of meaning at a place in a sentence.
 *
 * @param key {@code c:return-goods} for a concept, {@code l:nl:tent} for a lemma without one,
 *     {@code n:paypal} for a name
 * @param from first token
 * @param to after the last token
 * @param clause clause of the first token
 * @param weight how much it says, 0 to 1
 */
record Term(String key, int from, int to, int clause, double weight) {}
