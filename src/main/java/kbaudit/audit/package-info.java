/** Wires the stages: {@link kbaudit.audit.Audit#run} reads as one paragraph. */
@NullMarked
package kbaudit.audit;

import org.jspecify.annotations.NullMarked;
