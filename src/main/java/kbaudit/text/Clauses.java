package kbaudit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.text.Token.Kind;

/**
 * Numbers the clauses of a sentence. A semicolon, colon, dash or bracket ends one; so does a comma
 * after four words, a conjunction ("maar", "because"), and a word that joins clauses only when a
 * subject follows ("als <b>u</b> belt" but not "zo goed als nieuw", "en dan krijgt <b>u</b>" but
 * not "brood en melk").
 */
final class Clauses {
  private static final int WORDS_BEFORE_COMMA = 4;
  private static final int WORDS_BEFORE_CONJUNCTION = 3;

  /** Before a word that can be nothing else: "zwemmen mag mits …". */
  private static final int WORDS_BEFORE_CONDITION = 2;

  private static final Set<String> CONDITION = Set.of("mits", "zolang", "solange");

  private static final Map<Language, Set<String>> CONJUNCTIONS =
      Map.of(
          Language.NL,
              Set.of(
                  "maar", "want", "dus", "indien", "wanneer", "omdat", "zodat", "tenzij", "terwijl",
                  "waarna", "zodra", "mits", "zolang"),
          Language.EN,
              Set.of("but", "because", "if", "when", "unless", "while", "whereas", "although"),
          Language.DE,
              Set.of(
                  "aber", "sondern", "denn", "wenn", "falls", "weil", "sofern", "sobald", "obwohl",
                  "solange"),
          Language.FR, Set.of("mais", "car", "donc", "lorsque", "quand", "sauf", "tandis"));

  /** Of several words, the first where they begin: "mag, as long as you …". */
  private static final Set<String> CONJUNCTION_PAIRS =
      Set.of("as long", "provided you", "provided that", "provided your", "pourvu que", "tant que");

  /** "Alleen maar", "maar één koffer": a word for only, and no conjunction. */
  private static final Set<String> ONLY = Set.of("alleen", "enkel", "één", "1", "beperkt");

  /** "<b>Ook</b> als u belt", "<b>even</b> if you call": belongs to the clause that follows. */
  private static final Set<String> CONCESSIVE =
      Set.of("ook", "zelfs", "even", "auch", "selbst", "sogar", "même");

  /** Clauses when a subject follows at once. */
  private static final Map<Language, Set<String>> BEFORE_SUBJECT =
      Map.of(
          Language.NL, Set.of("als", "of", "dat"),
          Language.EN, Set.of("so", "once", "that", "until", "before", "after"),
          Language.DE, Set.of("während", "ob", "dass", "bevor", "nachdem", "bis"),
          Language.FR, Set.of("si", "que"));

  /** Clauses when a subject follows at once or after a verb: "en dan nemen wij". */
  private static final Map<Language, Set<String>> AND =
      Map.of(
          Language.NL, Set.of("en"),
          Language.EN, Set.of("and", "or"),
          Language.DE, Set.of("und", "oder"),
          Language.FR, Set.of("et", "ou"));

  private static final Map<Language, Set<String>> SUBJECTS =
      Map.of(
          Language.NL,
              Set.of(
                  "je", "jij", "u", "we", "wij", "jullie", "ze", "hij", "ik", "men", "er", "het"),
          Language.EN,
              Set.of(
                  "you", "we", "they", "it", "he", "she", "i", "you'll", "we'll", "it's", "you're",
                  "we're", "they're", "you've", "it'll", "they'll", "there's", "there"),
          Language.DE, Set.of("sie", "wir", "du", "er", "es", "ihr", "ich", "man"),
          Language.FR,
              Set.of("vous", "nous", "tu", "on", "il", "elle", "ils", "elles", "je", "j'", "c'"));

  private Clauses() {}

  static List<Token> number(List<Token> tokens, Language language) {
    List<Token> numbered = new ArrayList<>(tokens.size());
    int clause = 0;
    int words = 0;
    boolean comma = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean word = token.kind() != Kind.SIGN;
      if ((comma && words >= WORDS_BEFORE_COMMA && word)
          || (words >= least(tokens, i) && opens(tokens, i, language))) {
        clause++;
        words = 0;
      }
      comma = token.surface().equals(",");
      if (word) {
        words += token.kind() == Kind.PLACEHOLDER ? 0 : 1;
      } else if (words > 0 && ";:–—()".contains(token.surface())) {
        clause++;
        words = 0;
      }
      numbered.add(new Token(token.surface(), token.from(), token.to(), clause, token.kind()));
    }
    return numbered;
  }

  private static int least(List<Token> tokens, int i) {
    return CONDITION.contains(lower(tokens, i)) ? WORDS_BEFORE_CONDITION : WORDS_BEFORE_CONJUNCTION;
  }

  private static boolean opens(List<Token> tokens, int i, Language language) {
    if (!tokens.get(i).isWord()) {
      return false;
    }
    String word = lower(tokens, i);
    if (CONCESSIVE.contains(lower(tokens, i - 1))) {
      return false;
    }
    if (CONCESSIVE.contains(word)) {
      return joins(tokens, i + 1, language);
    }
    if (word.equals("maar")
        && (ONLY.contains(lower(tokens, i - 1)) || ONLY.contains(lower(tokens, i + 1)))) {
      return false;
    }
    if (CONJUNCTION_PAIRS.contains(word + " " + lower(tokens, i + 1))
        && !lower(tokens, i - 1).equals("en")) {
      return true;
    }
    Set<String> subjects = SUBJECTS.getOrDefault(language, Set.of());
    return joins(tokens, i, language)
        || AND.getOrDefault(language, Set.of()).contains(word)
            && (subjects.contains(lower(tokens, i + 1)) || subjects.contains(lower(tokens, i + 2)));
  }

  /** A conjunction that makes a clause a condition, a reason or a time. */
  private static boolean joins(List<Token> tokens, int i, Language language) {
    String word = lower(tokens, i);
    return CONJUNCTIONS.getOrDefault(language, Set.of()).contains(word)
        || (BEFORE_SUBJECT.getOrDefault(language, Set.of()).contains(word)
            && SUBJECTS.getOrDefault(language, Set.of()).contains(lower(tokens, i + 1)));
  }

  private static String lower(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size()
        ? tokens.get(i).surface().toLowerCase(Locale.ROOT).replace('’', '\'')
        : "";
  }
}
