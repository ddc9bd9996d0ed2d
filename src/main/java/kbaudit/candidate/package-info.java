/**
 * Claims → pairs that may be about the same question. A Lucene index, which lives only here, says
 * which claims have a term; {@link kbaudit.candidate.Nearest} narrows n² to a handful per claim, in
 * the order a Lucene search would give; {@link kbaudit.candidate.Bag} measures how much the
 * subjects of a pair share.
 *
 * <p>Measured on {@code kbaudit.scale.GeneratedBase} with 10,000 entries (22,000 claims; two
 * processors that others used too, one compiler): 24 s of processor time and 0.7 GB where plain
 * queries and subjects compared as maps of words took 110 s and 2.8 GB; with only the durations 14
 * s. Reading and understanding the texts takes two fifths of it, the pairs a third, finding them a
 * tenth.
 */
@NullMarked
package kbaudit.candidate;

import org.jspecify.annotations.NullMarked;
