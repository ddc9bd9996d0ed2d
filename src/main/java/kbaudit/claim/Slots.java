package kbaudit.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final Set<String> REDUCED = Set.of("ermäßigt", "vergünstigt", "rabattiert");

  /** German prepositions that a verb leaves at the end of its clause too. */
  private static final Set<String> PARTICLES = Set.of("ab", "vor", "nach");

  /** English only: no other language has these words. */
  private static final Set<String> SAVED = Set.of("save", "saves", "saving");

  /** In characters: "save <i>up to</i> 20%". */
  private static final int SAVED_REACH = 8;

  private static final Set<String> SOMEONE = Set.of("u", "je", "jou", "jullie", "ons");

  private static final Set<String> KEPT =
      Set.of(
          "klaar",
          "vast",
          "open",
          "apart",
          "achter",
          "bewaard",
          "gereserveerd",
          "vastgehouden",
          "klaargezet",
          "klaargelegd");

  private Slots() {}

  static Slot of(Reading reading, Found found, int clause) {
    return new Slot(
        role(reading, found, clause),
        found.value() instanceof Span ? side(reading, found) : Slot.Side.NONE);
  }

  static Slot.Role role(Reading reading, Found found, int clause) {
    boolean amount = found.value() instanceof Money || found.value() instanceof Percentage;
    if (amount
        && (isDiscount(reading, found) || isLess(reading, found) || isSaved(reading, found))) {
      return Slot.Role.REDUCTION;
    }
    if (found.value() instanceof Clock moment
        && moment.untilMinute().isEmpty()
        && found.bound() == Bound.EXACT) {
      return edge(reading, found, clause);
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
        .filter(m -> m.concept().id().equals("discount") && near(reading, m, found))
        .anyMatch(m -> !isReducedPrice(reading, m, found));
  }

  /**
   * "12 Euro, <b>ermäßigt</b> 8 Euro" names what is left to pay; "um 4 Euro ermäßigt" what is off.
   */
  private static boolean isReducedPrice(Reading reading, Mention mention, Found found) {
    List<Token> tokens = reading.sentence().tokens();
    boolean reduced =
        REDUCED.stream()
            .anyMatch(SentenceReader.lower(tokens.get(mention.from()).surface())::startsWith);
    return reduced && !reading.before(found.from()).equals("um");
  }

  /** "Members save up to 20%". */
  private static boolean isSaved(Reading reading, Found found) {
    return reading.sentence().tokens().stream()
        .filter(token -> token.to() <= found.from() && found.from() - token.to() <= SAVED_REACH)
        .anyMatch(token -> SAVED.contains(SentenceReader.lower(token.surface())));
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

  /**
   * "We sluiten om 17.00 uur" is one end of opening hours; of "gaat om 9 uur open en sluit om 18
   * uur" each verb has its own.
   */
  private static Slot.Role edge(Reading reading, Found found, int clause) {
    int closing = distance(reading, found, clause, CLOSING);
    int opening = distance(reading, found, clause, OPENING);
    return closing == opening
        ? Slot.Role.PLAIN
        : closing < opening ? Slot.Role.UPPER_LIMIT : Slot.Role.LOWER_LIMIT;
  }

  /** From a value to the nearest word of these concepts in its clause, in characters. */
  private static int distance(Reading reading, Found found, int clause, Set<String> concepts) {
    List<Token> tokens = reading.sentence().tokens();
    return reading.mentions().stream()
        .filter(m -> concepts.contains(m.concept().id()))
        .filter(m -> tokens.get(m.from()).clause() == clause)
        .flatMap(m -> m.words().stream())
        .mapToInt(i -> gap(tokens.get(i), found))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Of two verbs as near, the one before the value has it: "openen om 9 en sluiten om 18 uur". */
  private static int gap(Token token, Found found) {
    return token.to() <= found.from() ? found.from() - token.to() : token.from() - found.to() + 1;
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
    List<Token> behind =
        reading.sentence().tokens().stream()
            .filter(token -> token.from() >= found.to())
            .limit(SIDE_REACH + 1)
            .toList();
    List<String> words =
        IntStream.range(0, Math.min(SIDE_REACH, behind.size()))
            .filter(i -> !isParticle(behind, i))
            .mapToObj(i -> SentenceReader.lower(behind.get(i).surface()))
            .toList();
    int comma = words.indexOf(",");
    if (isForSomeone(words)) {
      return Slot.Side.NONE;
    }
    return words.stream()
        .filter(word -> comma < 0 || words.indexOf(word) < comma || !THEREAFTER.contains(word))
        .map(word -> SideWords.of(reading.sentence().language(), word))
        .filter(side -> side != Slot.Side.NONE)
        .findFirst()
        .filter(side -> side != Slot.Side.BEFORE || !isTaken(reading, found))
        .orElse(Slot.Side.NONE);
  }

  /** "Wir holen es in drei Tagen <b>ab</b>." The verb's own, with nothing behind it. */
  private static boolean isParticle(List<Token> tokens, int i) {
    return PARTICLES.contains(SentenceReader.lower(tokens.get(i).surface()))
        && (i + 1 == tokens.size() || !tokens.get(i + 1).isWord());
  }

  /** "Het ligt een week <b>voor u klaar</b>"; "een week voor u vertrekt" counts back. */
  private static boolean isForSomeone(List<String> words) {
    return words.size() > 2
        && words.getFirst().equals("voor")
        && SOMEONE.contains(words.get(1))
        && KEPT.contains(words.get(2));
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
