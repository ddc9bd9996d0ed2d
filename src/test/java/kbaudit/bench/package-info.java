/**
 * Labelled knowledge bases → numbers: what the audit finds of the contradictions that are known to
 * be there, and what it says beside them. The labels are in {@code src/test/resources/bench} and
 * {@code src/test/resources/samples}.
 */
@NullMarked
package kbaudit.bench;

import org.jspecify.annotations.NullMarked;
