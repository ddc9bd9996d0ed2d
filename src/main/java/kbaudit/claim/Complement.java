package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.text.Token;

/**
 * Two halves of one rule: "you can change an order as long as it has not been sent" says of orders
 * that have been sent what "you cannot change it once it has been sent" says.
 */
public final class Complement {
  /** What a condition begins with that holds up to a moment. */
  private static final Map<Language, Set<String>> AS_LONG =
      Map.of(
          Language.NL, Set.of("zolang"),
          Language.EN, Set.of("long"),
          Language.DE, Set.of("solange"),
          Language.FR, Set.of("tant"));

  /** Shorter words hardly ever name what happens at the moment. */
  private static final int LETTERS = 4;

  private Complement() {}

  /** True when the one allows something until what the other forbids it after. */
  public static boolean are(Claim a, Claim b) {
    return a.sameLanguage(b) && (allowsUntil(a, b) || allowsUntil(b, a));
  }

  private static boolean allowsUntil(Claim allowing, Claim forbidding) {
    // "Not refundable, even if it has not been used" forbids before that moment too.
    if (!isYes(allowing) || !isNo(forbidding) || forbidding.holdsAnyway()) {
      return false;
    }
    Set<String> notYet = words(allowing.reading(), negatedCondition(allowing.reading()));
    return !notYet.isEmpty() && words(forbidding.reading(), 0).stream().anyMatch(notYet::contains);
  }

  private static boolean isYes(Claim claim) {
    return claim.stance().filter(Stance.YES::equals).isPresent();
  }

  private static boolean isNo(Claim claim) {
    return claim.stance().filter(Stance.NO::equals).isPresent();
  }

  /** Where what must not have happened yet begins; behind the sentence when there is none. */
  private static int negatedCondition(Reading reading) {
    List<Token> tokens = reading.sentence().tokens();
    Set<String> asLong = AS_LONG.getOrDefault(reading.sentence().language(), Set.of());
    return IntStream.range(0, tokens.size())
        .filter(i -> asLong.contains(SentenceReader.lower(tokens.get(i).surface())))
        .flatMap(i -> IntStream.range(i + 1, tokens.size()))
        .filter(i -> Negation.isNegation(reading, i))
        .map(i -> i + 1)
        .findFirst()
        .orElse(tokens.size());
  }

  private static Set<String> words(Reading reading, int from) {
    List<Token> tokens = reading.sentence().tokens();
    return tokens.subList(from, tokens.size()).stream()
        .map(token -> SentenceReader.lower(token.surface()))
        .filter(word -> word.length() >= LETTERS)
        .collect(Collectors.toSet());
  }
}
