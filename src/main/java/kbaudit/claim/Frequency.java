package kbaudit.claim;

import java.util.List;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Found;
import kbaudit.value.Span;

/** "Every two weeks", "a few days" say how often and how long, and speak of no whole or part. */
final class Frequency {
  private static final Set<String> EVERY = Set.of("every", "each");

  private static final Set<String> NTH =
      Set.of(
          "other",
          "second",
          "third",
          "fourth",
          "alternate",
          "few",
          "couple",
          "fortnight",
          "half-hour",
          "quarter");

  private static final Set<String> WORKING = Set.of("working", "business", "more", "extra");

  private static final Set<String> TIME =
      Set.of(
          "minutes", "hours", "days", "weeks", "months", "years", "seconds", "moments", "time",
          "times");

  private Frequency() {}

  /** True for an English word of a part that tells how long: "a few <b>days</b>". */
  static boolean isSome(Reading reading, Mention mention) {
    int next = mention.to();
    while (WORKING.contains(Negation.word(reading, next))) {
      next++;
    }
    return reading.sentence().language() == Language.EN
        && TIME.contains(Negation.word(reading, next));
  }

  /** True for an English word of wholeness that counts off time. */
  static boolean is(Reading reading, Mention mention) {
    List<Token> tokens = reading.sentence().tokens();
    int next = mention.from() + 1;
    return reading.sentence().language() == Language.EN
        && next < tokens.size()
        && EVERY.contains(SentenceReader.lower(tokens.get(mention.from()).surface()))
        && (NTH.contains(SentenceReader.lower(tokens.get(next).surface()))
            || reading.values().stream().anyMatch(found -> opens(found, tokens.get(next))));
  }

  /** "Every <b>two weeks</b>"; of the implied "every other week" the whole is the value. */
  private static boolean opens(Found found, Token token) {
    return found.value() instanceof Span
        && found.from() <= token.from()
        && found.to() >= token.to();
  }
}
