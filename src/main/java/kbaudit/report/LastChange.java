package kbaudit.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the lines of a place last changed, as a repository knows.
 *
 * @param who wrote it; empty for what is not committed yet, and where nobody may be named
 */
public record LastChange(LocalDate date, Optional<String> who) {}
