/**
 * Sentence → the values it states, free of language: durations, amounts of money, percentages,
 * numbers, ages, dates, clock times, opening hours and ways to get in touch, each with its bound
 * ("at most"), its rate ("per month") and its place in the text. {@link kbaudit.value.Relations}
 * then says whether two such values can both be true.
 *
 * <p>What a language says is data: {@code src/main/resources/kbaudit/value/*.txt}, one file per
 * language. What a kind of value looks like is code: one recogniser per kind, each reading words
 * from left to right.
 */
@NullMarked
package kbaudit.value;

import org.jspecify.annotations.NullMarked;
