package kbaudit.claim;

import java.util.List;
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

  /** What it is no harm to have none of: "verzetten is geen probleem". */
  private static final Set<String> HARMLESS =
      Set.of(
          "probleem",
          "punt",
          "bezwaar",
          "zorg",
          "zorgen",
          "paniek",
          "problem",
          "problems",
          "worries",
          "trouble",
          "bother",
          "sorge",
          "panik",
          "problème",
          "souci",
          "inquiétude");

  /** "Pas <i>de</i> problème", "geen <i>enkel</i> probleem". */
  private static final Set<String> BETWEEN = Set.of("de", "enkel", "at", "real", "echtes");

  /** Before "personne" where it is a person and not nobody. */
  private static final Set<String> COUNTING =
      Set.of("par", "une", "la", "chaque", "toute", "cette", "seule", "même", "autre", "quelle");

  /** In characters: "no <i>later than</i> 5". */
  private static final int BOUND_REACH = 18;

  private Negation() {}

  /** True when a negation stands right before a stance of these: "niet alle", "not every". */
  static boolean before(Reading reading, ClauseGroup clause, Set<String> stances) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    return reading.mentions().stream()
        .filter(m -> stances.contains(m.concept().id()) && m.from() > 0)
        .map(m -> reading.sentence().tokens().get(m.from() - 1))
        .anyMatch(
            t -> clause.contains(t.clause()) && words.contains(SentenceReader.lower(t.surface())));
  }

  /** "Nog geen drie jaar", "no later than 5 pm": part of the value behind it. */
  private static boolean isBound(Reading reading, Token negation) {
    return reading.values().stream()
        .anyMatch(found ->
            found.bound() != Bound.EXACT
                && found.from() >= negation.to()
                && found.from() - negation.to() <= BOUND_REACH);
  }

  /** True when one of these stances is itself put by a negation: "niet gratis". */
  static boolean within(Reading reading, ClauseGroup clause, Set<String> stances) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    List<Token> tokens = reading.sentence().tokens();
    return reading.mentions().stream()
        .filter(m -> stances.contains(m.concept().id()))
        .flatMap(m -> m.words().stream())
        .anyMatch(i -> clause.contains(tokens.get(i).clause()) && words.contains(word(tokens, i)));
  }

  static boolean in(Reading reading, ClauseGroup clause) {
    Set<String> words = WORDS.getOrDefault(reading.sentence().language(), Set.of());
    boolean negative = false;
    List<Token> tokens = reading.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (clause.contains(tokens.get(i).clause())) {
        String word = word(tokens, i);
        boolean no = words.contains(word) || (word.endsWith("n't") && word.length() > 3);
        negative ^= no && !isBound(reading, tokens.get(i)) && !isIdle(tokens, i);
      }
    }
    return negative;
  }

  /** "Geen probleem" denies nothing, and "par personne" is not nobody. */
  private static boolean isIdle(List<Token> tokens, int i) {
    boolean person = word(tokens, i).equals("personne") && COUNTING.contains(word(tokens, i - 1));
    return person
        || HARMLESS.contains(word(tokens, i + 1))
        || (BETWEEN.contains(word(tokens, i + 1)) && HARMLESS.contains(word(tokens, i + 2)));
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : SentenceReader.lower(tokens.get(i).surface());
  }
}
