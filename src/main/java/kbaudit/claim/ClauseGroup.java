package kbaudit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.Lemma;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Sentence;
import kbaudit.text.Token;

/**
 * Clauses that state one thing together: a piece without a verb ("iDEAL, PayPal en Klarna") belongs
 * to the clause before it.
 *
 * @param first number of the first clause
 * @param last number of the last clause
 * @param idle true for a set phrase that states nothing ("geen zorgen", "pas de panique")
 */
record ClauseGroup(int first, int last, boolean isIdle) {
  private static final Set<String> IDLE =
      Set.of(
          "geen zorgen",
          "geen punt",
          "geen probleem",
          "geen paniek",
          "geen nood",
          "niet getreurd",
          "niets aan de hand",
          "geen stress",
          "no worries",
          "no problem",
          "no panic",
          "don't worry",
          "don't panic",
          "no need to worry",
          "fear not",
          "never mind",
          "not to worry",
          "keine sorge",
          "kein problem",
          "keine panik",
          "kein stress",
          "nicht schlimm",
          "pas de panique",
          "pas de souci",
          "pas de soucis",
          "pas de problème",
          "aucun souci",
          "aucun problème",
          "n'ayez crainte",
          "rien de grave",
          "pas d'inquiétude",
          "geen uitzonderingen",
          "zonder uitzondering",
          "no exceptions",
          "without exception",
          "keine ausnahmen",
          "ohne ausnahme",
          "sans exception",
          "zo nee",
          "zo niet",
          "if not",
          "sinon");

  /** "Kaartjes ruilen: <b>helaas niet</b>" says of the one what the other names. */
  private static final Set<String> VERDICTS =
      Set.of("niet", "helaas niet", "liever niet", "mag niet", "kan niet");

  private static final int LONGEST_VERDICT = 4;

  /** How what an English card says of its label begins: "delivery: <b>free</b> over £50". */
  private static final Set<String> VERDICT_OPENERS =
      Set.of(
          "free",
          "not",
          "never",
          "always",
          "only",
          "required",
          "essential",
          "compulsory",
          "mandatory",
          "necessary",
          "needed",
          "optional",
          "recommended",
          "included",
          "excluded",
          "available",
          "unavailable",
          "allowed",
          "forbidden",
          "prohibited",
          "permitted",
          "welcome",
          "on",
          "by",
          "in",
          "at",
          "for",
          "extra",
          "automatic",
          "possible",
          "impossible");

  private static final Set<String> ARTICLES =
      Set.of(
          "een", "de", "het", "a", "an", "the", "ein", "eine", "einen", "einem", "einer", "un",
          "une", "le", "la", "les", "des");

  /** "Le billet <b>est</b> échangeable": the east too, but it seldom is. */
  private static final Set<String> TO_BE = Set.of("zijn", "be", "sein", "être");

  /** "Not on the bus, <b>even</b> folded": goes on with what was said before it. */
  static final Set<String> CONCESSIVE =
      Set.of("ook", "zelfs", "even", "auch", "selbst", "sogar", "même");

  static List<ClauseGroup> of(Sentence sentence, Vocabulary vocabulary) {
    List<ClauseGroup> groups = new ArrayList<>();
    int clauses = sentence.tokens().getLast().clause() + 1;
    for (int clause = 0; clause < clauses; clause++) {
      List<Token> words = wordsOf(sentence, clause);
      String phrase = phrase(words);
      if (IDLE.contains(phrase)) {
        groups.add(new ClauseGroup(clause, clause, true));
      } else if (!groups.isEmpty()
          && !groups.getLast().isIdle()
          && (isOpening(groups, sentence, vocabulary)
              || ((VERDICTS.contains(phrase) || isVerdict(words, sentence.language()))
                  && startsWithColon(sentence, clause))
              || (!ClauseForm.isConcession(words, sentence.language())
                  && (!hasVerb(words, vocabulary) || goesOn(words, vocabulary))))) {
        groups.add(new ClauseGroup(groups.removeLast().first(), clause, false));
      } else {
        groups.add(new ClauseGroup(clause, clause, false));
      }
    }
    return groups;
  }

  /** "Zonder bon, bij schade of verlies, …": nothing is said before the first verb. */
  private static boolean isOpening(
      List<ClauseGroup> groups, Sentence sentence, Vocabulary vocabulary) {
    ClauseGroup first = groups.getFirst();
    return groups.size() == 1
        && endsInComma(sentence, first)
        && !hasVerb(
            sentence.tokens().stream()
                .filter(t -> first.contains(t.clause()) && t.isWord())
                .toList(),
            vocabulary);
  }

  /** "Booking: <b>required</b>", "paper bills: <b>on request only</b>". */
  private static boolean isVerdict(List<Token> words, Language language) {
    return language == Language.EN
        && !words.isEmpty()
        && words.size() <= LONGEST_VERDICT
        && VERDICT_OPENERS.contains(lower(words.getFirst()));
  }

  private static boolean startsWithColon(Sentence sentence, int clause) {
    return sentence.tokens().stream()
        .filter(t -> t.clause() == clause)
        .findFirst()
        .filter(t -> t.surface().equals(":"))
        .isPresent();
  }

  private static boolean endsInComma(Sentence sentence, ClauseGroup group) {
    return sentence.tokens().stream()
        .filter(t -> group.contains(t.clause()))
        .reduce((a, b) -> b)
        .filter(t -> t.surface().equals(","))
        .isPresent();
  }

  boolean contains(int clause) {
    return clause >= first && clause <= last;
  }

  /** True for the token that the group begins with. */
  boolean opensWith(Sentence sentence, int token) {
    return contains(sentence.tokens().get(token).clause())
        && (token == 0 || sentence.tokens().get(token - 1).clause() < first);
  }

  private static List<Token> wordsOf(Sentence sentence, int clause) {
    return sentence.tokens().stream().filter(t -> t.clause() == clause && t.isWord()).toList();
  }

  private static String phrase(List<Token> words) {
    StringBuilder phrase = new StringBuilder();
    for (Token word : words) {
      phrase
          .append(phrase.isEmpty() || phrase.charAt(phrase.length() - 1) == '\'' ? "" : " ")
          .append(word.surface().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return phrase.toString();
  }

  /** A participle after "even" is no statement of its own; a verb that is bent is one. */
  private static boolean goesOn(List<Token> words, Vocabulary vocabulary) {
    return !words.isEmpty()
        && CONCESSIVE.contains(lower(words.getFirst()))
        && words.stream().noneMatch(w -> SentenceReader.isLight(vocabulary.lemmas(w.surface())));
  }

  /** A word that may be a noun too ("geld", "storm") is a verb only where no article leads it. */
  private static boolean hasVerb(List<Token> words, Vocabulary vocabulary) {
    boolean named = !words.isEmpty() && ARTICLES.contains(lower(words.getFirst()));
    return words.stream().anyMatch(w -> isVerb(vocabulary.lemmas(w.surface()), named));
  }

  private static boolean isVerb(List<Lemma> lemmas, boolean named) {
    return lemmas.stream().anyMatch(l -> l.pos() == Lemma.PartOfSpeech.VERB)
        && (!named
            || lemmas.stream().anyMatch(l -> TO_BE.contains(l.form()))
            || lemmas.stream().noneMatch(l -> l.pos() == Lemma.PartOfSpeech.NOUN));
  }

  private static String lower(Token word) {
    return word.surface().toLowerCase(Locale.ROOT);
  }
}
