/**
 * Who said what, where, to whom: the records every stage shares. Text keeps, for each of its
 * characters, the way back to the original file, so that whatever a later stage finds can be
 * pointed at.
 */
@NullMarked
package kbaudit.document;

import org.jspecify.annotations.NullMarked;
