/**
 * HTML, Markdown and plain text to passages. Markup vanishes, what it says about structure stays:
 * headings, list introductions and table headers stand over each passage, and every character keeps
 * its place in the original file.
 */
@NullMarked
package kbaudit.reader.markup;

import org.jspecify.annotations.NullMarked;
