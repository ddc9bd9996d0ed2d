package kbaudit.claim;

import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.text.Token;
import kbaudit.value.Bound;

/**
 * Counts the negations of a clause: two cancel out ("niet zonder", "ne … que" is left to the
 * lexicon).
 */
final class Negation {
  private static final Map<Language, Set<String>> WORDS =
      Map.of(
          Language.NL,
              Set.of("niet", "geen", "nooit", "niemand", "nergens", "niets", "noch", "evenmin"),
          Language.EN,
              Set.of(
                  "not", "no", "never", "nobody", "nothing", "nowhere", "neither", "nor", "cannot"),
          Language.DE,
              Set.of(
                  "nicht",
                  "kein",
                  "keine",
                  "keinen",
                  "keinem",
                  "keiner",
                  "keines",
                  "nie",
                  "niemals",
                  "niemand",
                  "nichts",
                  "nirgends",
                  "weder"),
          Language.FR,
              Set.of("pas", "jamais", "aucun", "aucune", "rien", "personne", "ni", "nulle"));

  /** In characters: "no <i>later than</i> 5". */
  private static final int BOUND_REACH = 18;

  private Negation() {}

  /** True when a negation stands right before a stance of these: "niet alle", "not every". */
  static boolean before(Reading reading, ClauseGroup clause, Set<String> stances) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    return reading.mentions().stream()
        .filter(m -> stances.contains(m.concept().id()) && m.from() > 0)
        .map(m -> reading.sentence().tokens().get(m.from() - 1))
        .anyMatch(t ->
            clause.contains(t.clause())
                && words.contains(SentenceReader.lower(t.surface()).replace('’', '\'')));
  }

  /** "Nog geen drie jaar", "no later than 5 pm": part of the value behind it. */
  private static boolean isBound(Reading reading, Token negation) {
    return reading.values().stream()
        .anyMatch(found ->
            found.bound() != Bound.EXACT
                && found.from() >= negation.to()
                && found.from() - negation.to() <= BOUND_REACH);
  }

  static boolean in(Reading reading, ClauseGroup clause) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    boolean negative = false;
    for (Token token : reading.sentence().tokens()) {
      if (clause.contains(token.clause())) {
        String word = SentenceReader.lower(token.surface()).replace('’', '\'');
        boolean no = words.contains(word) || (word.endsWith("n't") && word.length() > 3);
        negative ^= no && !isBound(reading, token);
      }
    }
    return negative;
  }
}
