/** Findings → bytes, one class per output. Reporters only render; what is reported was decided before. */
@NullMarked
package kbaudit.report;

import org.jspecify.annotations.NullMarked;
