package kbaudit.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import kbaudit.practice.StaleSide;

/**
 * When the places of the findings last changed.
 *
 * @param changes by place, as far as a repository knows
 * @param tellsStale true when the report is to name the sides that fell behind
 */
public record History(Map<Location, LastChange> changes, boolean tellsStale) {
  /** Of a folder that no repository keeps. */
  public static final History NONE = new History(Map.of(), false);

  public History {
    changes = Map.copyOf(changes);
  }

  Optional<LastChange> of(Saying saying) {
    return Optional.ofNullable(changes.get(saying.location()));
  }

  /** The date that the source tells, else that of the repository. */
  Optional<LocalDate> date(Saying saying) {
    return told(saying).or(() -> of(saying).map(LastChange::date));
  }

  private static Optional<LocalDate> told(Saying saying) {
    try {
      return saying.updated().map(date -> LocalDate.parse(Freshness.day(date)));
    } catch (DateTimeParseException unknown) {
      return Optional.empty();
    }
  }

  /** The side of a finding that fell behind; empty unless the report is to name it. */
  Optional<StaleSide> stale(Contradiction finding) {
    return tellsStale ? StaleSide.of(finding, this::date) : Optional.empty();
  }

  /** The same without names. */
  History anonymous() {
    Map<Location, LastChange> unnamed = new HashMap<>();
    changes.forEach(
        (place, change) -> unnamed.put(place, new LastChange(change.date(), Optional.empty())));
    return new History(unnamed, tellsStale);
  }
}
