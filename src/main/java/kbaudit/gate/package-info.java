/**
 * Findings → the findings that count. What a team wrote into its baseline, decided, marked in the
 * text itself, or had before the change under review is known: it is kept and marked, and never
 * blocks. Matching goes by what is said and by whom, never by line or path.
 */
@NullMarked
package kbaudit.gate;

import org.jspecify.annotations.NullMarked;
