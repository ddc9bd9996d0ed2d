/**
 * Pair → verdict, verdicts → one finding per question. A verdict has three values on purpose:
 * silence is not agreement. A finding names the question, groups everyone who answers it by what
 * they answer, and says how sure it is.
 */
@NullMarked
package kbaudit.contradiction;

import org.jspecify.annotations.NullMarked;
