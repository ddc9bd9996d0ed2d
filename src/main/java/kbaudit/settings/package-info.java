/**
 * {@code kbaudit.yaml} → the small option records that the stages declare. Every fault in the file
 * is a problem with its line, its column and the nearest valid key, and the rest of the file still
 * counts. No stage sees these settings; what the command line says goes over them.
 */
@NullMarked
package kbaudit.settings;

import org.jspecify.annotations.NullMarked;
