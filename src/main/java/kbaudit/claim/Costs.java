package kbaudit.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Bound;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;

/** Whether a clause says that something is free of charge, or who pays for it. */
final class Costs {
  static final Set<String> FREE = Set.of("free-of-charge", "free-entry", "our-expense");
  static final Set<String> PAID = Set.of("chargeable", "own-expense");

  private static final Set<String> BORNE = Set.of("borne-by-us", "borne-by-customer");
  private static final Set<String> PAYING = Set.of("pay", "charge-money", "ask");

  private static final Set<String> INCLUSION = Set.of("included", "excluded");

  /** What something is part of when it costs nothing more: "in der Grundgebühr". */
  private static final Pattern PRICE =
      Pattern.compile("(?:preis|gebühr|miete|beitrag|tarif|pauschale|entgelt|eintritt|prämie)$");

  /** "In keinem <b>Tarif</b> gibt es Werbung" speaks of plans. */
  private static final Set<String> PLANS = Set.of("tarif", "tarife", "tarifen");

  /** What comprises something at its price: "der Eintrittspreis beinhaltet eine Führung". */
  private static final Pattern WHOLE_PRICE =
      Pattern.compile("(?:preis|gebühr|miete|pauschale|entgelt|eintritt)$");

  private static final Set<String> WITHIN = Set.of("in", "mit");

  private static final Set<String> ARTICLES =
      Set.of("der", "dem", "ihrem", "ihrer", "deinem", "deiner", "diesem", "dieser");

  private static final Set<String> ADDED = Set.of("inklusive", "inbegriffen", "inkludiert");

  private static final Set<String> COMPRISES = Set.of("beinhaltet", "umfasst", "enthält");

  /** "Geen borg <b>terug</b>". */
  private static final Set<String> BACK = Set.of("terug", "retour", "vergoed");

  /** Ends of the ids of what somebody is charged; a limit or a balance is money too. */
  private static final Pattern CHARGE =
      Pattern.compile("(?:fee|fine|costs?|charge|supplement|deposit|penalty)$");

  private static final Set<String> DENIED =
      Set.of("impossible", "cannot", "no-longer", "unavailable");
  private static final Set<String> SPARING = Set.of("need-not", "without-appointment");

  /** In tokens: "… nicht enthalten." */
  private static final int FROM_END = 3;

  private Costs() {}

  /** "Niets extra" is free; what free of charge says itself is not turned round by its "niets". */
  static Optional<Stance> of(Reading reading, ClauseGroup clause, Wording wording) {
    if (isShare(reading, clause, wording)) {
      return Optional.empty();
    }
    if (wording.names(FREE)) {
      return Optional.of(
          Negation.turns(reading, clause, FREE) || isRefused(reading, clause, wording)
              ? Stance.PAID
              : Stance.FREE);
    }
    if ((isInPrice(reading, clause, wording) || !wording.refuses() && isAdded(reading, clause))
        && !priced(reading, clause)) {
      return Optional.of(wording.refuses() ? Stance.PAID : Stance.FREE);
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

  /** "Wir übernehmen <b>80 %</b> der Kosten" leaves the rest to be paid. */
  private static boolean isShare(Reading reading, ClauseGroup clause, Wording wording) {
    boolean borne = wording.named().contains("our-expense") || wording.names(BORNE);
    return borne
        && reading
            .values(clause)
            .anyMatch(found ->
                found.value() instanceof Percentage share
                    && share.amount().low().compareTo(BigDecimal.valueOf(100)) < 0);
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
    if (!namesCost(reading, clause)) {
      return Optional.empty();
    }
    if (wording.names(BORNE)
        && !states(reading, clause, Costs::isPrice)
        && !(isPaidOut(reading, clause) && !namesCharge(reading, clause))) {
      boolean ours = wording.named().contains("borne-by-us") != wording.negated();
      if (!wording.negated() || isWholeDenied(reading)) {
        return Optional.of(ours ? Stance.FREE : Stance.PAID);
      }
    }
    boolean none = charges(reading, clause) || paysNone(reading, clause);
    return wording.negated() && none && !states(reading, clause, Costs::isPrice)
        ? Optional.of(Stance.FREE)
        : Optional.empty();
  }

  /**
   * "In der Miete ist die Reinigung <b>inbegriffen</b>", "der Preis beinhaltet eine Führung"; "der
   * Preis enthält 19 % MwSt" gives nothing for it.
   */
  private static boolean isInPrice(Reading reading, ClauseGroup clause, Wording wording) {
    List<Token> tokens = reading.sentence().tokens();
    boolean included = wording.names(INCLUSION);
    return reading.sentence().language() == Language.DE
        && IntStream.range(1, tokens.size())
            .filter(i -> clause.contains(tokens.get(i).clause()))
            .anyMatch(i ->
                included && PRICE.matcher(Negation.word(reading, i)).find() && isWithin(reading, i)
                    || WHOLE_PRICE.matcher(Negation.word(reading, i)).find()
                        && COMPRISES.contains(Negation.word(reading, i + 1)))
        && reading.values().stream().noneMatch(found -> found.value() instanceof Percentage);
  }

  /** German "WLAN <b>inklusive</b>", at the end of what is said. */
  private static boolean isAdded(Reading reading, ClauseGroup clause) {
    List<Token> tokens = reading.sentence().tokens();
    return reading.sentence().language() == Language.DE
        && IntStream.range(1, tokens.size())
            .filter(i -> clause.contains(tokens.get(i).clause()))
            .filter(i -> ADDED.contains(Negation.word(reading, i)))
            .filter(i -> Character.isUpperCase(tokens.get(i - 1).surface().codePointAt(0)))
            .anyMatch(i -> i + 1 == tokens.size() || ",.;!".contains(tokens.get(i + 1).surface()));
  }

  /** "<b>Im</b> Preis", "<b>in der</b> Miete", "<b>mit der</b> Pauschale". */
  private static boolean isWithin(Reading reading, int noun) {
    return Negation.word(reading, noun - 1).equals("im")
        || (ARTICLES.contains(Negation.word(reading, noun - 1))
            && WITHIN.contains(Negation.word(reading, noun - 2)));
  }

  /** "Wir <b>zahlen</b> Krankengeld" gives money, "wir zahlen die Versandkosten" bears a cost. */
  private static boolean isPaidOut(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .filter(m -> BORNE.contains(m.concept().id()))
        .allMatch(
            m -> m.words().stream().anyMatch(i -> Negation.word(reading, i).endsWith("zahlen")));
  }

  private static boolean namesCharge(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .anyMatch(m -> isCost(m) && CHARGE.matcher(m.concept().id()).find());
  }

  /** "Die Versandkosten übernehmen wir <b>nicht</b>", "ist in der Miete <b>nicht</b> enthalten". */
  private static boolean isWholeDenied(Reading reading) {
    List<Token> tokens = reading.sentence().tokens();
    return IntStream.range(Math.max(0, tokens.size() - FROM_END), tokens.size())
        .anyMatch(i -> Negation.word(reading, i).equals("nicht"));
  }

  /**
   * "U betaalt geen bezorgkosten", "geen verzendkosten vanaf € 20"; in "je betaalt de kosten niet
   * vooraf" and "we betalen geen verzendkosten terug" there is a cost to bear.
   */
  private static boolean paysNone(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .filter(m -> isCost(m) && CHARGE.matcher(m.concept().id()).find())
        .filter(m -> !PLANS.contains(Negation.word(reading, m.from())))
        .filter(m ->
            Negation.isNegation(reading, m.from() - 1)
                || Negation.word(reading, m.to()).equals(":")
                    && Negation.word(reading, m.to() + 1).startsWith("kein"))
        .filter(m -> !BACK.contains(Negation.word(reading, m.to())))
        .anyMatch(m ->
            reading
                .mentions(clause)
                .filter(other -> other.concept().kind().equals("action"))
                .filter(other -> Collections.disjoint(other.words(), m.words()))
                .allMatch(other -> PAYING.contains(other.concept().id())));
  }

  private static boolean charges(Reading reading, ClauseGroup clause) {
    return reading
        .mentions(clause)
        .anyMatch(m -> m.concept().id().equals("charge-money") && m.strength() == 1);
  }

  /** "Wir übernehmen die Anmeldung" is a service, "wir übernehmen die Versandkosten" a gift. */
  private static boolean namesCost(Reading reading, ClauseGroup clause) {
    return reading.mentions(clause).anyMatch(Costs::isCost);
  }

  private static boolean isCost(Mention mention) {
    return mention.concept().value().filter("money"::equals).isPresent();
  }

  /** An amount states the price better than any word for it. */
  private static boolean priced(Reading reading, ClauseGroup clause) {
    return states(reading, clause, found -> true);
  }

  /** "Boven <b>€ 50</b> betaalt u geen verzendkosten" is what one buys for, not what that costs. */
  private static boolean isPrice(Found amount) {
    return amount.bound() == Bound.EXACT || amount.bound() == Bound.AT_MOST;
  }

  private static boolean states(Reading reading, ClauseGroup clause, Predicate<Found> amount) {
    return reading
        .values(clause)
        .filter(amount)
        .anyMatch(found -> found.value() instanceof Money m && m.amount().high().signum() > 0);
  }
}
