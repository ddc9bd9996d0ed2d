package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.Lemma;
import kbaudit.lexicon.Lemma.PartOfSpeech;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Token;

/**
 * Whether a clause states, asks the reader to do something, or only sets a condition, as far as its
 * first words show.
 */
enum ClauseForm {
  STATEMENT,
  /** "Neem een geldig legitimatiebewijs mee": what is asked of the customer. */
  IMPERATIVE,
  /** "als u …", "Woont u …,", "die je …": says nothing by itself. */
  SUBORDINATE;

  private static final Map<Language, Set<String>> SUBORDINATING =
      Map.of(
          Language.NL,
              Set.of(
                  "als", "indien", "wanneer", "zodra", "omdat", "dat", "die", "wat", "terwijl",
                  "zodat", "mits", "tenzij", "waar", "waarmee", "waarop", "waarin", "nadat",
                  "voordat", "totdat", "hoewel", "doordat", "sinds", "of", "wie", "hoe", "waarom",
                  "zolang", "tot"),
          Language.EN,
              Set.of(
                  "if",
                  "when",
                  "once",
                  "because",
                  "that",
                  "which",
                  "who",
                  "while",
                  "so",
                  "unless",
                  "whether",
                  "after",
                  "before",
                  "until",
                  "although",
                  "as",
                  "since",
                  "where",
                  "whenever"),
          Language.DE,
              Set.of(
                  "wenn", "falls", "sofern", "sobald", "weil", "da", "dass", "die", "der", "das",
                  "den", "dem", "während", "damit", "bevor", "nachdem", "ob", "obwohl", "was",
                  "wer", "wie", "wo", "solange", "bis"),
          Language.FR,
              Set.of(
                  "si", "lorsque", "quand", "dès", "que", "qu'", "qui", "dont", "où", "afin",
                  "parce", "puisque", "pour", "comme", "tant"));
  private static final Map<Language, Set<String>> SUBJECTS =
      Map.of(
          Language.NL,
              Set.of("je", "u", "jij", "jullie", "de", "het", "een", "er", "uw", "dat", "dit"),
          Language.EN, Set.of(),
          Language.DE, Set.of("du", "der", "die", "das", "ihr", "ihre", "ein", "eine", "es", "er"),
          Language.FR, Set.of());
  private static final Set<String> OPENERS =
      Set.of(
          "bitte",
          "please",
          "gelieve",
          "veuillez",
          "merci",
          "graag",
          "dan",
          "and",
          "en",
          "und",
          "et",
          "eerst",
          "altijd",
          "always",
          "immer");

  static ClauseForm of(Reading reading, ClauseGroup clause, Vocabulary vocabulary) {
    List<Token> words =
        reading.sentence().tokens().stream()
            .filter(t -> clause.contains(t.clause()) && t.isWord())
            .toList();
    if (words.isEmpty()) {
      return SUBORDINATE;
    }
    Language language = reading.sentence().language();
    int at = 0;
    while (at + 1 < words.size()
        && OPENERS.contains(SentenceReader.lower(words.get(at).surface()))) {
      at++;
    }
    String first = SentenceReader.lower(words.get(at).surface()).replace('’', '\'');
    if (SUBORDINATING.getOrDefault(language, Set.of()).contains(first)) {
      return SUBORDINATE;
    }
    boolean opens = at > 0 || clause.first() == 0 || startsAfterStop(reading, clause);
    if (!opens || !isVerb(words.get(at).surface(), vocabulary)) {
      return STATEMENT;
    }
    Optional<String> next =
        at + 1 < words.size()
            ? Optional.of(SentenceReader.lower(words.get(at + 1).surface()))
            : Optional.empty();
    if (next.filter(SUBJECTS.getOrDefault(language, Set.of())::contains).isPresent()) {
      return hasLaterClause(reading, clause)
          ? SUBORDINATE
          : language == Language.NL && !next.get().matches("je|u|jij|jullie|er")
              ? IMPERATIVE
              : STATEMENT;
    }
    if (language == Language.DE) {
      return next.filter("sie"::equals).isEmpty()
          ? STATEMENT
          : hasLaterClause(reading, clause) ? SUBORDINATE : IMPERATIVE;
    }
    // "Terugsturen kost niets", "dan nemen wij": a Dutch infinitive or plural asks for nothing.
    boolean plural =
        language == Language.NL
            && vocabulary.lemmas(words.get(at).surface()).getFirst().form().equals(first);
    return plural ? STATEMENT : IMPERATIVE;
  }

  private static boolean hasLaterClause(Reading reading, ClauseGroup clause) {
    return reading.sentence().tokens().getLast().clause() > clause.last();
  }

  private static boolean startsAfterStop(Reading reading, ClauseGroup clause) {
    Token before = null;
    for (Token token : reading.sentence().tokens()) {
      if (token.clause() == clause.first() && before != null) {
        return ":;–—".contains(before.surface()) || ":;–—".contains(token.surface());
      }
      before = token.clause() < clause.first() ? token : before;
    }
    return false;
  }

  /** Only a verb: "Neem", "Send"; not "Return" at the head of "Return shipping is free". */
  private static boolean isVerb(String word, Vocabulary vocabulary) {
    List<Lemma> lemmas = vocabulary.lemmas(word);
    return lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.VERB)
        && lemmas.stream().noneMatch(l -> l.pos() == PartOfSpeech.OTHER);
  }
}
