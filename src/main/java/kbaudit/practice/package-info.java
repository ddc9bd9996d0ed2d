/**
 * Entries of a channel → findings about how that channel speaks, beyond what it answers: off unless
 * asked for, and never more than a warning. A finding has the shape of a contradiction, two sides
 * with their places, so that every report, baseline and comment treats it as one. Which words a
 * language has for it is data: {@code src/main/resources/kbaudit/practice/*.properties}.
 */
@NullMarked
package kbaudit.practice;

import org.jspecify.annotations.NullMarked;
