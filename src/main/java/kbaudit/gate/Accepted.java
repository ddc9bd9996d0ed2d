package kbaudit.gate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the baseline: a finding that a team lives with for now.
 *
 * @param since when it came in
 * @param expires from the day after, the finding counts again
 */
public record Accepted(
    Remembered finding,
    String reason,
    Optional<String> owner,
    LocalDate since,
    Optional<LocalDate> expires) {

  boolean holdsOn(LocalDate today) {
    return expires.isEmpty() || !today.isAfter(expires.get());
  }

  Accepted as(Remembered other) {
    return new Accepted(other, reason, owner, since, expires);
  }
}
