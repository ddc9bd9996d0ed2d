package kbaudit.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.lexicon.Lemma;
import kbaudit.lexicon.Lexicon;
import kbaudit.lexicon.Mention;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Sentence;
import kbaudit.text.Token;
import kbaudit.text.Tokenizer;
import kbaudit.value.Contact;
import kbaudit.value.Found;
import kbaudit.value.Values;

/** Recognises concepts, values and content words in sentences and headings. */
final class SentenceReader {
  /** Verbs and nouns that say nothing about what a sentence is about. */
  private static final Set<String> LIGHT =
      Set.of(
          "zijn",
          "hebben",
          "worden",
          "kunnen",
          "mogen",
          "moeten",
          "zullen",
          "willen",
          "gaan",
          "doen",
          "laten",
          "krijgen",
          "komen",
          "maken",
          "staan",
          "hoeven",
          "blijven",
          "zitten",
          "liggen",
          "vinden",
          "zien",
          "weten",
          "helpen",
          "kosten",
          "bedragen",
          "duren",
          "gelden",
          "even",
          "graag",
          "dag",
          "keer",
          "be",
          "have",
          "do",
          "get",
          "can",
          "will",
          "would",
          "should",
          "could",
          "may",
          "must",
          "need",
          "make",
          "let",
          "take",
          "come",
          "go",
          "want",
          "like",
          "know",
          "please",
          "sein",
          "haben",
          "werden",
          "können",
          "dürfen",
          "müssen",
          "sollen",
          "wollen",
          "mögen",
          "lassen",
          "machen",
          "kommen",
          "gehen",
          "stehen",
          "geben",
          "bitte",
          "gern",
          "wissen",
          "être",
          "avoir",
          "faire",
          "pouvoir",
          "devoir",
          "vouloir",
          "aller",
          "falloir",
          "mettre",
          "savoir",
          "voir",
          "prendre",
          "venir",
          "merci",
          "suivre",
          "tout");

  private static final Pattern CONTRACTION =
      Pattern.compile(
          "\\p{L}+(?:n't|'ll|'re|'ve|'d|'m)|(?:there|that|what|who|where|how|here|it|he|she|let)'s");

  /** A word without a concept tells less than one whose meaning is known. */
  private static final double LEMMA = 0.7;

  private final Lexicon lexicon;

  SentenceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Reading read(Sentence sentence) {
    List<Found> values = Values.find(sentence.text().value(), sentence.language());
    List<Mention> mentions =
        lexicon.mentions(sentence.language(), sentence.tokens()).stream()
            .filter(mention -> !isAddress(mention, sentence.tokens(), values))
            .toList();
    List<Term> terms = terms(sentence.tokens(), sentence.language(), mentions, values);
    if (sentence.language() != Language.DE) {
      names(sentence.tokens(), values, terms);
    }
    Map<String, Set<String>> names =
        ProperNames.in(
            sentence.tokens(), lexicon.vocabulary(sentence.language()), mentions, values);
    return new Reading(sentence, mentions, values, terms, names);
  }

  /**
   * Words that a capital within the sentence makes names, also where they mean something else:
   * "Four Seasons", "Les Pins". German writes every noun so.
   */
  private static void names(List<Token> tokens, List<Found> values, List<Term> terms) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.surface();
      if (token.isWord()
          && tokens.get(i - 1).isWord()
          && word.length() > 2
          && Character.isUpperCase(word.charAt(0))
          && Character.isLowerCase(word.charAt(1))
          && !inside(token, values)) {
        Term name = new Term("n:" + lower(word), i, i + 1, token.clause(), 1);
        if (!terms.contains(name)) {
          terms.add(name);
        }
      }
    }
  }

  /** The words of "help@shop.example" name nothing. */
  private static boolean isAddress(Mention mention, List<Token> tokens, List<Found> values) {
    Token first = tokens.get(mention.from());
    return values.stream()
        .anyMatch(found ->
            found.value() instanceof Contact
                && first.from() >= found.from()
                && first.to() <= found.to());
  }

  /** Names in a heading or title. */
  Map<String, Set<String>> names(String text, Language language) {
    List<Token> tokens = Tokenizer.tokens(text, language);
    return ProperNames.in(
        tokens,
        lexicon.vocabulary(language),
        lexicon.mentions(language, tokens),
        Values.find(text, language));
  }

  /** Terms of a heading, title or tag. */
  List<Term> terms(String text, Language language) {
    List<Token> tokens = Tokenizer.tokens(text.replace('_', ' ').replace('/', ' '), language);
    return terms(tokens, language, lexicon.mentions(language, tokens), List.of());
  }

  private List<Term> terms(
      List<Token> tokens, Language language, List<Mention> mentions, List<Found> values) {
    List<Term> terms = new ArrayList<>();
    boolean[] named = new boolean[tokens.size()];
    for (Mention m : mentions) {
      boolean insideValue =
          inside(tokens.get(m.from()), values) && inside(tokens.get(m.to() - 1), values);
      if (!insideValue) {
        // "Zonder afspraak" takes a stance on appointments.
        List<String> ids = m.concept().isStance() ? m.concept().of() : List.of(m.concept().id());
        for (String id : ids) {
          terms.add(
              new Term("c:" + id, m.from(), m.to(), tokens.get(m.from()).clause(), m.strength()));
        }
      }
      m.words().forEach(i -> named[i] |= !m.part());
    }
    Vocabulary vocabulary = lexicon.vocabulary(language);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!named[i] && token.isWord() && token.surface().length() > 1 && !inside(token, values)) {
        word(token, i, language, vocabulary, terms);
      }
    }
    return terms;
  }

  /** "Don't", "there's", "we'll": function words; "McDonald's" is a name. */
  private static boolean isContraction(Token token, Language language) {
    return language == Language.EN && CONTRACTION.matcher(lower(token.surface())).matches();
  }

  private static void word(
      Token token, int i, Language language, Vocabulary vocabulary, List<Term> terms) {
    List<Lemma> lemmas = vocabulary.lemmas(token.surface());
    if (lemmas.getFirst().pos() == Lemma.PartOfSpeech.UNKNOWN) {
      List<String> parts = vocabulary.parts(token.surface());
      if (parts.isEmpty() && !isContraction(token, language)) {
        terms.add(new Term("n:" + lower(lemmas.getFirst().form()), i, i + 1, token.clause(), 1));
      }
    }
    // A word that may also be a function word ("over", "no", "wie") says little.
    if (isLight(lemmas) || lemmas.stream().anyMatch(l -> l.pos() == Lemma.PartOfSpeech.OTHER)) {
      return;
    }
    List<String> content =
        lemmas.stream()
            .filter(Lemma::isContent)
            .filter(l -> l.pos() != Lemma.PartOfSpeech.UNKNOWN)
            .map(Lemma::form)
            .distinct()
            .toList();
    for (String lemma : content) {
      terms.add(
          new Term(
              "l:" + language.code() + ":" + lemma,
              i,
              i + 1,
              token.clause(),
              LEMMA / content.size()));
    }
    for (String part : vocabulary.parts(token.surface())) {
      for (Lemma lemma : vocabulary.lemmas(part)) {
        if (lemma.isContent() && part.length() > 3) {
          terms.add(
              new Term(
                  "l:" + language.code() + ":" + lemma.form(),
                  i,
                  i + 1,
                  token.clause(),
                  LEMMA / 2));
        }
      }
    }
  }

  static boolean isLight(List<Lemma> lemmas) {
    return lemmas.stream().anyMatch(l -> LIGHT.contains(l.form()));
  }

  private static boolean inside(Token token, List<Found> values) {
    for (Found f : values) {
      if (token.from() >= f.from() && token.to() <= f.to()) {
        return true;
      }
    }
    return false;
  }

  static String lower(String s) {
    return s.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
