/**
 * Claims → pairs that may be about the same question. {@link kbaudit.candidate.Nearest} narrows n²
 * to a handful per claim, in the order that a search of a Lucene index would give, which for
 * questions that people ask is there, and only here; {@link kbaudit.candidate.Bag} measures how
 * much the subjects of a pair share.
 *
 * <p>Measured on {@code kbaudit.scale.GeneratedBase} with 10,000 entries (22,000 claims; two
 * processors that others used too, one compiler): 32 s of processor time and 0.85 GB, with only the
 * durations 21 s and 0.46 GB. Reading and understanding the texts, which both do, takes half of the
 * whole, the pairs a third, finding them a tenth.
 */
@NullMarked
package kbaudit.candidate;

import org.jspecify.annotations.NullMarked;
