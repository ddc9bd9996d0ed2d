/**
 * A git revision and a folder → what changed in the folder since the two parted, and the folder as
 * it was then. The only package that knows git. Reads the repository and never writes to it.
 */
@NullMarked
package kbaudit.revision;

import org.jspecify.annotations.NullMarked;
