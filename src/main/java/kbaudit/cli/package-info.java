/**
 * Words on the command line → a run, and a run → exit code and streams. The only place that touches
 * the process: {@code System}, the terminal, the environment, the working directory. Everything it
 * prints comes from the message bundles.
 */
@NullMarked
package kbaudit.cli;

import org.jspecify.annotations.NullMarked;
