package kbaudit.claim;

import java.util.List;
import java.util.Set;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Bound;
import kbaudit.value.Clock;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;
import kbaudit.value.Span;

/** What the words around a value make it a value of. */
final class Slots {
  private static final int SIDE_REACH = 4;

  /** "24 months, thereafter" goes on to what follows the term; "14 days thereafter" counts on. */
  private static final Set<String> THEREAFTER = Set.of("daarna", "later", "après");

  private static final Set<String> CLOSING = Set.of("closing-time", "closed-state", "close-down");

  private static final Set<String> OPENING = Set.of("opening-hours", "open-state", "open-up");

  /** What right behind an amount makes it a reduction: "£5 off", "20 % weniger". */
  private static final Set<String> LESS =
      Set.of(
          "minder",
          "goedkoper",
          "voordeliger",
          "lager",
          "eraf",
          "off",
          "less",
          "cheaper",
          "weniger",
          "günstiger",
          "billiger",
          "moins",
          "nachlass",
          "rabatt");

  private Slots() {}

  static Slot of(Reading reading, Found found, int clause) {
    return new Slot(
        role(reading, found, clause),
        found.value() instanceof Span ? side(reading, found) : Slot.Side.NONE);
  }

  static Slot.Role role(Reading reading, Found found, int clause) {
    boolean amount = found.value() instanceof Money || found.value() instanceof Percentage;
    if (amount && (isDiscount(reading, found) || isLess(reading, found))) {
      return Slot.Role.REDUCTION;
    }
    if (found.value() instanceof Clock moment
        && moment.untilMinute().isEmpty()
        && found.bound() == Bound.EXACT) {
      return edge(reading, clause);
    }
    if (found.value() instanceof Money
        && (found.bound() == Bound.AT_LEAST
            || found.bound() == Bound.MORE_THAN
            || found.bound() == Bound.LESS_THAN)) {
      return Slot.Role.THRESHOLD;
    }
    return switch (found.bound()) {
      case AT_LEAST, MORE_THAN -> Slot.Role.LOWER_LIMIT;
      case AT_MOST, LESS_THAN -> Slot.Role.UPPER_LIMIT;
      case EXACT -> Slot.Role.PLAIN;
    };
  }

  private static boolean isDiscount(Reading reading, Found found) {
    return reading.mentions().stream()
        .anyMatch(m -> m.concept().id().equals("discount") && near(reading, m, found));
  }

  /** "10 % de moins": the French word follows its preposition. */
  private static boolean isLess(Reading reading, Found found) {
    return reading.sentence().tokens().stream()
        .filter(token -> token.from() >= found.to())
        .map(token -> SentenceReader.lower(token.surface()))
        .filter(word -> !word.isBlank() && !word.equals("de"))
        .limit(1)
        .anyMatch(LESS::contains);
  }

  /** "We sluiten om 17.00 uur" is one end of opening hours. */
  private static Slot.Role edge(Reading reading, int clause) {
    boolean closing = false;
    boolean opening = false;
    for (Mention mention : reading.mentions()) {
      if (reading.sentence().tokens().get(mention.from()).clause() == clause) {
        closing |= CLOSING.contains(mention.concept().id());
        opening |= OPENING.contains(mention.concept().id());
      }
    }
    return closing == opening
        ? Slot.Role.PLAIN
        : closing ? Slot.Role.UPPER_LIMIT : Slot.Role.LOWER_LIMIT;
  }

  private static boolean near(Reading reading, Mention mention, Found found) {
    List<Token> tokens = reading.sentence().tokens();
    int distance =
        Math.min(
            Math.abs(tokens.get(mention.from()).from() - found.to()),
            Math.abs(tokens.get(mention.to() - 1).to() - found.from()));
    return distance < 30;
  }

  /** Looks at the words right behind the value: "voor vertrek", "na ontvangst", "van tevoren". */
  private static Slot.Side side(Reading reading, Found found) {
    List<String> words =
        reading.sentence().tokens().stream()
            .filter(token -> token.from() >= found.to())
            .limit(SIDE_REACH)
            .map(token -> SentenceReader.lower(token.surface()))
            .toList();
    int comma = words.indexOf(",");
    return words.stream()
        .filter(word -> comma < 0 || words.indexOf(word) < comma || !THEREAFTER.contains(word))
        .map(word -> SideWords.of(reading.sentence().language(), word))
        .filter(side -> side != Slot.Side.NONE)
        .findFirst()
        .filter(side -> side != Slot.Side.BEFORE || !isTaken(reading, found))
        .orElse(Slot.Side.NONE);
  }

  /** "Reken op drie weken voor het terug is". */
  private static boolean isTaken(Reading reading, Found found) {
    int clause = reading.clauseOf(found.from());
    return reading.sentence().tokens().stream()
        .anyMatch(token ->
            token.to() <= found.from()
                && token.clause() == clause
                && SideWords.isTaking(SentenceReader.lower(token.surface())));
  }
}
