/**
 * Claims → pairs that may be about the same question. Lucene, which lives only here, narrows n² to
 * a handful per claim; {@link kbaudit.candidate.Likeness} measures how much the subjects of a pair
 * share.
 */
@NullMarked
package kbaudit.candidate;

import org.jspecify.annotations.NullMarked;
