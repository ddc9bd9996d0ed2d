/**
 * Files to entries: walks a folder, recognises each file's format by its content and reads the
 * questions, answers, macros and templates in it, with the way back to line and column. One class
 * per format; what cannot be read becomes a problem and never stops the rest.
 */
@NullMarked
package kbaudit.reader;

import org.jspecify.annotations.NullMarked;
