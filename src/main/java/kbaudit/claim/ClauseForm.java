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
                  "zolang"),
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
                  "unless",
                  "whether",
                  "although",
                  "as",
                  "where",
                  "whenever",
                  "provided"),
          Language.DE,
              Set.of(
                  "wenn", "falls", "sofern", "sobald", "weil", "da", "dass", "die", "der", "das",
                  "den", "dem", "während", "damit", "bevor", "nachdem", "ob", "obwohl", "was",
                  "wer", "wie", "wo", "solange"),
          Language.FR,
              Set.of(
                  "si", "s'", "s'il", "s'ils", "lorsque", "quand", "dès", "que", "qu'", "qui",
                  "dont", "où", "afin", "parce", "puisque", "comme", "tant", "pourvu"));

  /** Relative pronouns that are articles or demonstratives at the head of a sentence. */
  private static final Set<String> DEMONSTRATIVE =
      Set.of("die", "dat", "der", "das", "den", "dem", "that", "da");

  /** "Helaas: wie op een etage woont mag geen hond nemen": a whole statement. */
  private static final Set<String> WHOEVER = Set.of("wie", "wat", "wer", "was", "qui", "quiconque");

  /** "Tot u zich aanmeldt, …" sets a condition; "tot 18 jaar is het gratis" states something. */
  private static final Map<Language, Set<String>> PREPOSITIONS =
      Map.of(
          Language.NL, Set.of("tot", "voor", "na", "bij"),
          Language.EN, Set.of("after", "before", "until", "since"),
          Language.DE, Set.of("bis", "seit"),
          Language.FR, Set.of("pour", "avant", "après"));

  private static final Set<String> PRONOUNS =
      Set.of(
          "je", "u", "jij", "jullie", "we", "wij", "ze", "zij", "hij", "men", "er", "you", "they",
          "it", "he", "she", "i", "sie", "du", "ihr", "wir", "es", "man", "dat", "that");

  private static final Map<Language, Set<String>> SUBJECTS =
      Map.of(
          Language.NL,
              Set.of("je", "u", "jij", "jullie", "de", "het", "een", "er", "uw", "dat", "dit"),
          Language.EN, Set.of(),
          Language.DE, Set.of("du", "der", "die", "das", "ihr", "ihre", "ein", "eine", "es", "er"),
          Language.FR, Set.of("vous", "tu", "il", "elle", "on", "ils", "elles", "je"));
  private static final Map<Language, Set<String>> AFTER_VERB =
      Map.of(
          Language.NL,
              Set.of(
                  "je",
                  "u",
                  "uw",
                  "jouw",
                  "ons",
                  "de",
                  "het",
                  "een",
                  "dan",
                  "naar",
                  "even",
                  "gerust",
                  "ook",
                  "eerst",
                  "altijd",
                  "hem",
                  "ze",
                  "dit",
                  "dat",
                  "deze",
                  "die",
                  "hier",
                  "direct",
                  "meteen",
                  "zelf",
                  "binnen",
                  "uiterlijk",
                  "vooraf",
                  "er",
                  "niet",
                  "gewoon",
                  "alle",
                  "geen",
                  "op",
                  "aan",
                  "alleen",
                  "bij",
                  "via",
                  "met",
                  "per"),
          Language.EN,
              Set.of(
                  "your", "the", "a", "an", "it", "us", "this", "that", "these", "those", "any",
                  "all", "to", "them", "both", "one", "our", "up", "back", "out", "here", "online",
                  "only", "within", "first", "always", "every", "each", "or", "and"),
          Language.DE, Set.of("sie", "bitte"),
          Language.FR,
              Set.of("votre", "vos", "le", "la", "les", "un", "une", "nous", "moi", "y", "en"));

  /** "Should you wish to cancel, …", "had you booked online, …". */
  private static final Map<Language, Set<String>> INVERTED =
      Map.of(Language.EN, Set.of("should", "had", "were"));

  private static final Set<String> OPEN_WHEN =
      Set.of("all", "every", "each", "only", "always", "both", "first");

  /** "Stel je vraag": a noun that is a form of a verb too. */
  private static final Set<PartOfSpeech> NOUN_OR_VERB =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.VERB);

  /** "If so", "wenn nicht", "si oui". */
  private static final Set<String> ASIDE =
      Set.of("so", "not", "ja", "nein", "nicht", "oui", "non", "possible", "nötig", "nodig");

  private static final Set<String> YOURS =
      Set.of("dein", "deine", "deinen", "deinem", "deiner", "dich", "dir", "eure", "euren", "euch");
  private static final Set<String> AFTER_DU =
      Set.of("uns", "den", "das", "die", "einfach", "mal", "jetzt", "bitte");

  private static final Set<String> NOT_AFTER_DU =
      Set.of("ich", "er", "sie", "es", "man", "wer", "und", "oder", "mich", "ihr");

  /** German stems that change: "nimm", "lies". */
  private static final Set<String> BENT =
      Set.of("nimm", "lies", "gib", "sieh", "wirf", "vergiss", "sprich", "hilf", "triff", "lade");

  private static final Set<String> THEN = Set.of("dan", "dann", "alors");
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
          "immer",
          "don't",
          "n'",
          "ne");

  /** With these an infinitive asks for something: "handdoeken graag zelf meenemen". */
  private static final Set<String> ASKING =
      Set.of("graag", "gelieve", "svp", "alstublieft", "alsjeblieft", "bitte");

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
    boolean last = !hasLaterClause(reading, clause);
    boolean leads =
        clause.first() == 0
            ? last || DEMONSTRATIVE.contains(first)
            : last && WHOEVER.contains(first) && startsAfterStop(reading, clause);
    if (SUBORDINATING.getOrDefault(language, Set.of()).contains(first)
        && !leads
        && !isAside(reading, words.get(at))) {
      return SUBORDINATE;
    }
    if (INVERTED.getOrDefault(language, Set.of()).contains(first) && clause.first() == 0 && !last) {
      return SUBORDINATE;
    }
    if (isConcession(words.subList(at, words.size()), language) && !(clause.first() == 0 && last)) {
      return SUBORDINATE;
    }
    if (PREPOSITIONS.getOrDefault(language, Set.of()).contains(first)
        && hasLaterClause(reading, clause)
        && opensClause(words, at, language)) {
      return SUBORDINATE;
    }
    if (isBeforeThen(reading, clause)) {
      return SUBORDINATE;
    }
    if (asks(words, vocabulary)) {
      return IMPERATIVE;
    }
    boolean opens = at > 0 || clause.first() == 0 || startsAfterStop(reading, clause);
    Optional<String> next =
        at + 1 < words.size()
            ? Optional.of(SentenceReader.lower(words.get(at + 1).surface()))
            : Optional.empty();
    if (opens
        && language == Language.DE
        && isDu(words, at, vocabulary)
        && !isAnswered(reading, clause)) {
      return IMPERATIVE;
    }
    if (!opens || !isVerb(words.get(at).surface(), next, language, vocabulary)) {
      return STATEMENT;
    }
    if (hasYours(words, at, language, vocabulary) && !isAnswered(reading, clause)) {
      return IMPERATIVE;
    }
    if (next.filter(SUBJECTS.getOrDefault(language, Set.of())::contains).isPresent()) {
      return hasLaterClause(reading, clause)
          ? SUBORDINATE
          : language == Language.NL && !next.get().matches("je|u|jij|jullie|er")
              ? IMPERATIVE
              : STATEMENT;
    }
    if (language == Language.DE) {
      boolean asks = at > 0 && SentenceReader.lower(words.getFirst().surface()).equals("bitte");
      return next.filter("sie"::equals).isEmpty()
          ? asks ? IMPERATIVE : STATEMENT
          : hasLaterClause(reading, clause) && !asks ? SUBORDINATE : IMPERATIVE;
    }
    // "Terugsturen kost niets", "dan nemen wij": a Dutch infinitive or plural asks for nothing.
    boolean plural =
        language == Language.NL
            && vocabulary.lemmas(first).stream()
                .filter(lemma -> lemma.pos() == PartOfSpeech.VERB)
                .anyMatch(lemma -> lemma.form().equals(first));
    return plural ? STATEMENT : IMPERATIVE;
  }

  /**
   * German "ruf uns an", "wähle eine Filiale", "halte deinen Ausweis bereit"; a noun that is spelt
   * so too ("Reise", "Suche") only before a word that such a verb takes.
   */
  private static boolean isDu(List<Token> words, int at, Vocabulary vocabulary) {
    String form = SentenceReader.lower(words.get(at).surface());
    List<Lemma> lemmas = vocabulary.lemmas(words.get(at).surface());
    String next = at + 1 < words.size() ? SentenceReader.lower(words.get(at + 1).surface()) : "ich";
    boolean noun = lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.NOUN);
    return lemmas.stream().noneMatch(l -> l.pos() == PartOfSpeech.OTHER)
        && !SentenceReader.isLight(lemmas)
        && lemmas.stream()
            .filter(l -> l.pos() == PartOfSpeech.VERB)
            .anyMatch(l -> isStem(form, l.form()))
        && (noun ? AFTER_DU.contains(next) || YOURS.contains(next) : !NOT_AFTER_DU.contains(next));
  }

  /** "Ruf", "melde", "nimm". */
  private static boolean isStem(String form, String verb) {
    String stem = verb.replaceAll("e?n$", "");
    return form.equals(stem) || form.equals(stem + "e") || BENT.contains(form);
  }

  /** "Ook als u niet thuis bent", "even if you are not a member": the rest holds all the same. */
  static boolean isConcession(List<Token> words, Language language) {
    return words.size() > 1
        && ClauseGroup.CONCESSIVE.contains(SentenceReader.lower(words.getFirst().surface()))
        && subordinates(words.get(1), language);
  }

  /** True for a word that opens a clause which says nothing by itself. */
  private static boolean subordinates(Token word, Language language) {
    return SUBORDINATING
        .getOrDefault(language, Set.of())
        .contains(SentenceReader.lower(word.surface()));
  }

  /**
   * "Neem je legitimatie mee", "bring deinen Ausweis mit"; "betaal je contant" leaves out a word.
   */
  private static boolean hasYours(
      List<Token> words, int verb, Language language, Vocabulary vocabulary) {
    if (verb + 2 >= words.size()) {
      return false;
    }
    String next = SentenceReader.lower(words.get(verb + 1).surface());
    if (language == Language.DE) {
      return YOURS.contains(next);
    }
    if (isOwn(words, verb)) {
      return language == Language.NL
          && !SentenceReader.isLight(vocabulary.lemmas(words.get(verb).surface()));
    }
    List<Lemma> owned = vocabulary.lemmas(words.get(verb + 2).surface());
    return language == Language.NL
        && next.equals("je")
        && !SentenceReader.isLight(vocabulary.lemmas(words.get(verb).surface()))
        && owned.stream().anyMatch(l -> l.pos() == PartOfSpeech.NOUN)
        && owned.stream().map(Lemma::pos).allMatch(NOUN_OR_VERB::contains);
  }

  /** "Neem <b>je eigen</b> handdoek mee". */
  private static boolean isOwn(List<Token> words, int verb) {
    return SentenceReader.lower(words.get(verb + 1).surface()).equals("je")
        && SentenceReader.lower(words.get(verb + 2).surface()).equals("eigen");
  }

  /** "Graag vooraf betalen" asks; in "graag komen we langs" somebody does it himself. */
  private static boolean asks(List<Token> words, Vocabulary vocabulary) {
    List<String> forms = words.stream().map(w -> SentenceReader.lower(w.surface())).toList();
    return forms.stream().anyMatch(ASKING::contains)
        && forms.stream().noneMatch(PRONOUNS::contains)
        && vocabulary.lemmas(words.getLast().surface()).stream()
            .anyMatch(l -> l.pos() == PartOfSpeech.VERB && l.form().equals(forms.getLast()));
  }

  /**
   * "Voor u vertrekt" and "after booking" are clauses; "voor een meting is een afspraak nodig"
   * states something.
   */
  private static boolean opensClause(List<Token> words, int preposition, Language language) {
    String next =
        preposition + 1 < words.size()
            ? SentenceReader.lower(words.get(preposition + 1).surface())
            : "";
    return language == Language.FR
        || PRONOUNS.contains(next)
        || (language == Language.EN && next.endsWith("ing"));
  }

  /** "<b>If not,</b> a new one is free": stands for a clause, and the main clause follows. */
  private static boolean isAside(Reading reading, Token first) {
    List<Token> tokens = reading.sentence().tokens();
    int at = tokens.indexOf(first);
    return at + 2 < tokens.size()
        && tokens.get(at + 2).surface().equals(",")
        && ASIDE.contains(SentenceReader.lower(tokens.get(at + 1).surface()));
  }

  private static boolean hasLaterClause(Reading reading, ClauseGroup clause) {
    return reading.sentence().tokens().getLast().clause() > clause.last();
  }

  /**
   * "Lever je sleutel in, krijg je je geld terug", but not "neem je pas mee, <b>die</b> is nodig".
   */
  private static boolean isAnswered(Reading reading, ClauseGroup clause) {
    return reading.sentence().tokens().stream()
        .filter(t -> t.clause() > clause.last() && t.isWord())
        .findFirst()
        .filter(t -> !subordinates(t, reading.sentence().language()))
        .isPresent();
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

  /** "Is er al schade en hebben we die vergoed, <b>dan</b> …": what comes before is the case. */
  private static boolean isBeforeThen(Reading reading, ClauseGroup clause) {
    int last = clause.last();
    for (Token token : reading.sentence().tokens()) {
      if (token.clause() > last && token.isWord()) {
        if (THEN.contains(SentenceReader.lower(token.surface()))) {
          return true;
        }
        last = token.clause();
      }
    }
    return false;
  }

  /**
   * "Send", "remember to bring it"; not "kids up to four", nor "open to members", "open all day",
   * which tell how it is.
   */
  private static boolean isBareVerb(String form, String next, List<Lemma> lemmas) {
    boolean adjective = lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.ADJECTIVE);
    return lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.VERB && l.form().equals(form))
        && !(adjective && next.equals("to"))
        && !(form.equals("open") && OPEN_WHEN.contains(next));
  }

  /**
   * "Neem", "Send"; a word that is a noun too only before one that a verb takes: "Return your
   * parcel", not "Return shipping is free" or "Lines are open".
   */
  private static boolean isVerb(
      String word, Optional<String> next, Language language, Vocabulary vocabulary) {
    List<Lemma> lemmas = vocabulary.lemmas(word);
    boolean noun = lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.NOUN);
    String form = SentenceReader.lower(word);
    if (language == Language.NL && (form.endsWith("de") || form.endsWith("te"))) {
      return false; // "Afgeprijsde artikelen": a participle asks for nothing
    }
    if (language == Language.EN
        && form.endsWith("ing")
        && lemmas.stream().noneMatch(l -> l.pos() == PartOfSpeech.VERB && l.form().equals(form))) {
      return false; // "Shipping a parcel costs £5"; but "bring your card"
    }
    if (language == Language.EN && !isBareVerb(form, next.orElse(""), lemmas)) {
      return false;
    }
    return lemmas.stream().anyMatch(l -> l.pos() == PartOfSpeech.VERB)
        && lemmas.stream().noneMatch(l -> l.pos() == PartOfSpeech.OTHER)
        && (!noun
            || next.filter(AFTER_VERB.getOrDefault(language, Set.of())::contains).isPresent());
  }
}
