package kbaudit.claim;

import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.text.Token;

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
                  "not", "no", "never", "nobody", "nothing", "nowhere", "neither", "nor", "cannot",
                  "without"),
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

  private Negation() {}

  static boolean in(Reading reading, ClauseGroup clause) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    boolean negative = false;
    for (Token token : reading.sentence().tokens()) {
      if (clause.contains(token.clause())) {
        String word = SentenceReader.lower(token.surface()).replace('’', '\'');
        negative ^= words.contains(word) || (word.endsWith("n't") && word.length() > 3);
      }
    }
    return negative;
  }
}
