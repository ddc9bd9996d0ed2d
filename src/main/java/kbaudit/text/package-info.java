/**
 * Passage → sentences: placeholders become typed holes, sentences and clauses are told apart, and
 * what is not a statement (greeting, closing, question, the customer's own words) is marked as
 * such. Offsets into the passage are kept.
 */
@NullMarked
package kbaudit.text;

import org.jspecify.annotations.NullMarked;
