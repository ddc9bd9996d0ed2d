/**
 * The built tree and the installation as a user has them: real processes, started through the shell
 * scripts. These tests run after {@code package}, in {@code mvn verify}.
 */
@NullMarked
package kbaudit.dist;

import org.jspecify.annotations.NullMarked;
