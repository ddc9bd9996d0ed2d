package kbaudit.claim;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Bound;

/**
 * Counts the negations of a clause: two cancel out, unless the second only goes on with the first
 * ("geen honden en geen katten"). "Ne … que" is left to the lexicon.
 */
final class Negation {
  private static final Map<Language, Set<String>> WORDS =
      Map.of(
          Language.NL,
              Set.of(
                  "niet", "geen", "nooit", "niemand", "nergens", "niets", "niks", "noch",
                  "evenmin"),
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
                  "nix",
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

  /** After these a negation is one more of the same kind: "pas de carte, <i>pas d'accès</i>". */
  private static final Set<String> GOING_ON =
      Set.of(",", "en", "of", "ook", "and", "or", "und", "oder", "auch", "et", "ou");

  private static final Set<String> NEITHER = Set.of("noch", "evenmin", "nor", "weder", "ni");

  /** Stances that make use of a negation of their own: "nergens anders dan", "niets te doen". */
  private static final Set<String> POSITIVE = Set.of("only", "also", "automatic");

  private static final Map<Language, Set<String>> RELATIVES =
      Map.of(Language.EN, Set.of("who", "which", "that"), Language.FR, Set.of("qui"));

  /** What a sentence goes on with after what its subject does: "guests who … <i>need</i> to". */
  private static final Set<String> MAIN_VERBS =
      Set.of(
          "must",
          "need",
          "needs",
          "should",
          "can",
          "may",
          "will",
          "has",
          "have",
          "doit",
          "doivent",
          "peut",
          "peuvent",
          "devra",
          "devront",
          "pourra",
          "pourront");

  /** "Who do not <i>want</i> have to": words from a negation to the verb after its own. */
  private static final int OWN_VERB = 2;

  /** Between a negation and the whole that it makes a part: "niet <i>in</i> alle winkels". */
  private static final int WHOLE_REACH = 3;

  /** "Not charged <i>at</i> all" speaks of no whole. */
  private static final Set<String> AT_ALL = Set.of("at", "du", "zu");

  private static final Set<String> BUT = Set.of("maar", "wel");

  /** "Niet <i>vóór</i> 15 uur" is from three o'clock on. */
  private static final Set<String> TURNED = Set.of("voor", "vóór", "na");

  /** German participles as they stand before a noun: "abgeholte", "eingelösten", "angebrochene". */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?:\\p{Ll}*ge\\p{Ll}{2,}|\\p{Ll}{4,}ier)(?:te|ene)[nrms]?|(?:be|ver|er|ent)\\p{Ll}{3,}(?:te|ene)[nrms]?");

  private static final Set<Bound> ANY = EnumSet.complementOf(EnumSet.of(Bound.EXACT));

  /** What a negation makes of "more than" and "less than". */
  private static final Set<Bound> INCLUSIVE = EnumSet.of(Bound.AT_MOST, Bound.AT_LEAST);

  /** "Niet meer <i>dan</i>", "niet ouder zijn <i>dan</i>", "no later <i>than</i>". */
  private static final Set<String> THAN = Set.of("dan", "than", "als");

  /** In characters: "no <i>later than</i> 5". */
  private static final int BOUND_REACH = 18;

  private Negation() {}

  /** True when a negation stands right before a stance of these: "niet automatisch". */
  static boolean before(Reading reading, ClauseGroup clause, Set<String> stances) {
    return mentions(reading, clause, stances).anyMatch(m -> isNegation(reading, m.from() - 1));
  }

  /** True when such a stance takes back a part of what was said: "maar zonder". */
  static boolean limits(Reading reading, ClauseGroup clause, Set<String> stances) {
    return mentions(reading, clause, stances)
        .anyMatch(m -> BUT.contains(word(reading.sentence().tokens(), m.from() - 1)));
  }

  /** True when a stance of the first kind is named before every one of the second. */
  static boolean comesBefore(
      Reading reading, ClauseGroup clause, Set<String> first, Set<String> second) {
    int start =
        mentions(reading, clause, first).mapToInt(Mention::from).min().orElse(Integer.MAX_VALUE);
    return mentions(reading, clause, second).allMatch(m -> m.from() > start);
  }

  /** True when a negation makes a part of a whole: "niet alle", "not available everywhere". */
  static boolean ofWhole(Reading reading, ClauseGroup clause, Set<String> wholes) {
    List<Token> tokens = reading.sentence().tokens();
    return mentions(reading, clause, wholes)
        .filter(m -> !AT_ALL.contains(word(tokens, m.from() - 1)))
        .anyMatch(m -> isNegatedBefore(reading, m.from()));
  }

  private static boolean isNegatedBefore(Reading reading, int at) {
    List<Token> tokens = reading.sentence().tokens();
    for (int i = at - 1; i >= Math.max(0, at - 1 - WHOLE_REACH); i--) {
      if (tokens.get(i).kind() == Token.Kind.SIGN) {
        return false;
      }
      if (isNegation(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** True when a negation stands before or within a stance of these: "im Preis nicht enthalten". */
  static boolean turns(Reading reading, ClauseGroup clause, Set<String> stances) {
    return mentions(reading, clause, stances)
        .anyMatch(m ->
            IntStream.range(m.from() - 1, m.to())
                .anyMatch(i -> !m.words().contains(i) && isNegation(reading, i)));
  }

  private static Stream<Mention> mentions(
      Reading reading, ClauseGroup clause, Set<String> stances) {
    return reading.mentions(clause).filter(m -> stances.contains(m.concept().id()));
  }

  static boolean isNegation(Reading reading, int i) {
    String word = word(reading.sentence().tokens(), i);
    return WORDS.getOrDefault(reading.sentence().language(), Set.of()).contains(word)
        || (word.endsWith("n't") && word.length() > 3);
  }

  /** "Nog geen drie jaar", "no later than 5 pm": part of the value behind it. */
  private static boolean isBound(Reading reading, Token negation) {
    return isBound(reading, negation, ANY);
  }

  private static boolean isBound(Reading reading, Token negation, Set<Bound> bounds) {
    return reading.values().stream()
        .anyMatch(found ->
            bounds.contains(found.bound())
                && found.from() >= negation.to()
                && found.from() - negation.to() <= BOUND_REACH);
  }

  /** True when one of these stances is itself put by a negation: "niet gratis". */
  static boolean within(Reading reading, ClauseGroup clause, Set<String> stances) {
    return mentions(reading, clause, stances)
        .anyMatch(m -> m.words().stream().anyMatch(i -> isNegation(reading, i)));
  }

  static boolean in(Reading reading, ClauseGroup clause) {
    boolean negative = false;
    List<Token> tokens = reading.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean no =
          clause.contains(tokens.get(i).clause())
              && isNegation(reading, i)
              && !isBound(reading, tokens.get(i))
              && !isIdle(tokens, i)
              && !isOfSubject(reading, i)
              && !isOfAttribute(reading, i)
              && !isOwn(reading, i);
      negative = no ? !negative || goesOn(tokens, i) : negative;
    }
    return negative;
  }

  private static boolean goesOn(List<Token> tokens, int i) {
    return GOING_ON.contains(word(tokens, i - 1)) || NEITHER.contains(word(tokens, i));
  }

  /**
   * Ids of the clause's stances, without those of {@code denials} that only another stance denies:
   * in "können Sie nicht nur bar zahlen" nobody cannot.
   */
  static Set<String> stances(Reading reading, ClauseGroup clause, Set<String> denials) {
    Set<String> ids = reading.stances(clause);
    return ids.stream()
        .filter(id -> !isAllOfAttributes(reading, clause, id))
        .filter(id ->
            !denials.contains(id)
                || mentions(reading, clause, Set.of(id))
                    .anyMatch(m -> m.words().stream().noneMatch(i -> denies(reading, i))))
        .collect(toSet());
  }

  /** "<b>Nicht</b> genutzte Stunden <b>können</b> Sie nachholen" says of nothing that it cannot. */
  private static boolean isAllOfAttributes(Reading reading, ClauseGroup clause, String id) {
    List<Mention> named = mentions(reading, clause, Set.of(id)).toList();
    return !named.isEmpty()
        && named.stream()
            .allMatch(m -> m.words().stream().anyMatch(i -> isOfAttribute(reading, i)));
  }

  private static boolean denies(Reading reading, int i) {
    return isNegation(reading, i) && (isOwn(reading, i) || isOfBound(reading, i));
  }

  /** "U mag <b>niet meer dan</b> tien boeken lenen": ten are allowed. */
  private static boolean isOfBound(Reading reading, int i) {
    List<Token> tokens = reading.sentence().tokens();
    boolean than =
        THAN.contains(word(tokens, i + 2))
            || THAN.contains(word(tokens, i + 3))
            || TURNED.contains(word(tokens, i + 1));
    return than && isBound(reading, tokens.get(i), INCLUSIVE);
  }

  /**
   * "Guests who do <i>not</i> have a card need to …": it says who is meant. Dutch and German put
   * such a part between commas, as a clause of its own.
   */
  private static boolean isOfSubject(Reading reading, int i) {
    List<Token> tokens = reading.sentence().tokens();
    Set<String> relatives = RELATIVES.getOrDefault(reading.sentence().language(), Set.of());
    return near(tokens, i, -1).anyMatch(before -> relatives.contains(word(tokens, before)))
        && near(tokens, i, 1)
            .anyMatch(after ->
                after > i + OWN_VERB
                    && MAIN_VERBS.contains(word(tokens, after))
                    && !word(tokens, after - 1).equals("to"));
  }

  /**
   * German "<b>nicht</b> abgeholte Ware geht zurück", "nicht rechtzeitig bezahlte Rechnungen":
   * which ones are meant.
   */
  private static boolean isOfAttribute(Reading reading, int i) {
    List<Token> tokens = reading.sentence().tokens();
    return reading.sentence().language() == Language.DE
        && word(tokens, i).equals("nicht")
        && (isAttribute(tokens, i + 1)
            || i + 1 < tokens.size() && tokens.get(i + 1).isWord() && isAttribute(tokens, i + 2));
  }

  /** A participle, bent, right before its noun: "abgeholte Ware", "genutzten Stunden". */
  private static boolean isAttribute(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && ATTRIBUTE.matcher(tokens.get(i).surface()).matches()
        && Character.isUpperCase(tokens.get(i + 1).surface().codePointAt(0));
  }

  /** The words on one side of a word, up to the next sign. */
  private static IntStream near(List<Token> tokens, int i, int step) {
    return IntStream.iterate(
        i + step,
        at -> at >= 0 && at < tokens.size() && tokens.get(at).kind() != Token.Kind.SIGN,
        at -> at + step);
  }

  private static boolean isOwn(Reading reading, int i) {
    return reading.mentions().stream()
        .anyMatch(m -> POSITIVE.contains(m.concept().id()) && m.words().contains(i));
  }

  /** "Geen probleem" denies nothing, and "par personne" is not nobody. */
  private static boolean isIdle(List<Token> tokens, int i) {
    boolean person = word(tokens, i).equals("personne") && COUNTING.contains(word(tokens, i - 1));
    return person
        || HARMLESS.contains(word(tokens, i + 1))
        || (BETWEEN.contains(word(tokens, i + 1)) && HARMLESS.contains(word(tokens, i + 2)));
  }

  static String word(Reading reading, int i) {
    return word(reading.sentence().tokens(), i);
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : SentenceReader.lower(tokens.get(i).surface());
  }
}
