/**
 * Findings × who is right → the smallest edits of the original files that make the losing sides say
 * what the winning one says. Only what is certain becomes an edit: the words stand in the file as
 * they are read, and the new ones follow from the old by number and unit alone. The rest stays a
 * suggestion.
 */
@NullMarked
package kbaudit.fix;

import org.jspecify.annotations.NullMarked;
