package kbaudit.claim;

import kbaudit.value.Found;

/**
 * A value that a text works out instead of naming it.
 *
 * @param found from the first thing it is worked out of to the last
 * @param first the first clause that it is worked out in
 * @param last the clause that completes it
 */
record Worked(Found found, int first, int last) {}
