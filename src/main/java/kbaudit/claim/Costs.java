package kbaudit.claim;

import java.util.Optional;
import java.util.Set;
import kbaudit.value.Money;

/** Whether a clause says that something is free of charge, or who pays for it. */
final class Costs {
  static final Set<String> FREE = Set.of("free-of-charge", "free-entry", "our-expense");
  static final Set<String> PAID = Set.of("chargeable", "own-expense");

  private static final Set<String> BORNE = Set.of("borne-by-us", "borne-by-customer");
  private static final Set<String> DENIED =
      Set.of("impossible", "cannot", "no-longer", "unavailable");
  private static final Set<String> SPARING = Set.of("need-not", "without-appointment");

  private Costs() {}

  /** "Niets extra" is free; what free of charge says itself is not turned round by its "niets". */
  static Optional<Stance> of(Reading reading, ClauseGroup clause, Wording wording) {
    if (wording.names(FREE)) {
      return Optional.of(
          Negation.turns(reading, clause, FREE) || isRefused(reading, clause, wording)
              ? Stance.PAID
              : Stance.FREE);
    }
    Optional<Stance> bearer = bearer(reading, clause, wording);
    if (bearer.isPresent()) {
      return bearer;
    }
    if (wording.names(PAID) && !priced(reading, clause)) {
      boolean spared =
          wording.negated()
              && !wording.named().contains("own-expense")
              && !Negation.within(reading, clause, PAID);
      return spared ? Optional.empty() : Optional.of(Stance.PAID);
    }
    return Optional.empty();
  }

  /** "Gratis annuleren is niet mogelijk": what the clause begins with is what it refuses. */
  private static boolean isRefused(Reading reading, ClauseGroup clause, Wording wording) {
    return (wording.names(DENIED) || (wording.negated() && !Negation.within(reading, clause, FREE)))
        && !wording.names(SPARING)
        && reading.mentions().stream()
            .anyMatch(m ->
                FREE.contains(m.concept().id())
                    && m.words().size() == 1
                    && clause.opensWith(reading.sentence(), m.from()));
  }

  /** Who pays a cost that the clause names: "nemen wij op ons", "don't charge booking fees". */
  private static Optional<Stance> bearer(Reading reading, ClauseGroup clause, Wording wording) {
    if (priced(reading, clause) || !namesCost(reading, clause)) {
      return Optional.empty();
    }
    if (wording.names(BORNE) && !wording.negated()) {
      return Optional.of(wording.named().contains("borne-by-us") ? Stance.FREE : Stance.PAID);
    }
    return wording.negated() && charges(reading, clause)
        ? Optional.of(Stance.FREE)
        : Optional.empty();
  }

  private static boolean charges(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .anyMatch(m -> m.concept().id().equals("charge-money") && m.strength() == 1);
  }

  /** "Wir übernehmen die Anmeldung" is a service, "wir übernehmen die Versandkosten" a gift. */
  private static boolean namesCost(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .anyMatch(m -> m.concept().value().filter("money"::equals).isPresent());
  }

  /** An amount states the price better than any word for it. */
  private static boolean priced(Reading reading, ClauseGroup clause) {
    return reading.values().stream()
        .anyMatch(found ->
            found.value() instanceof Money m
                && m.amount().high().signum() > 0
                && clause.contains(reading.clauseOf(found.from())));
  }
}
