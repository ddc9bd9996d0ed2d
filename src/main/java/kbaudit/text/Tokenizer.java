package kbaudit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.text.Token.Kind;

/**
 * Splits a sentence into tokens and numbers its clauses. French and Italian-style elisions ({@code
 * l'animal}, {@code d'attente}) are two tokens; a Dutch {@code foto's} or {@code 's avonds} stays
 * one.
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d++(?:[.,:]\\d++)*+"
              + "|['’]s(?=\\s)"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’-][\\p{L}\\p{M}\\d]++)*+"
              + "|\\S");
  private static final Pattern ELISION =
      Pattern.compile(
          "^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Words that open a new clause when they follow a comma or stand between two verbs' worth of
   * text.
   */
  private static final Map<Language, Set<String>> CONJUNCTIONS =
      Map.of(
          Language.NL,
              Set.of(
                  "maar", "want", "dus", "of", "als", "indien", "wanneer", "omdat", "zodat",
                  "tenzij", "terwijl", "waarna", "zodra"),
          Language.EN,
              Set.of(
                  "but",
                  "so",
                  "because",
                  "if",
                  "when",
                  "unless",
                  "while",
                  "whereas",
                  "once",
                  "although"),
          Language.DE,
              Set.of(
                  "aber", "sondern", "denn", "wenn", "falls", "weil", "sofern", "sobald", "während",
                  "obwohl"),
          Language.FR,
              Set.of("mais", "car", "donc", "si", "lorsque", "quand", "sauf", "tandis", "dès"));

  private Tokenizer() {}

  /** The tokens of a text in order. */
  public static List<Token> tokens(String text, Language language) {
    List<Token> tokens = new ArrayList<>();
    Matcher hole = Placeholders.in(text);
    int at = 0;
    Clauses clauses = new Clauses(CONJUNCTIONS.getOrDefault(language, Set.of()));
    while (hole.find()) {
      plain(text, at, hole.start(), language, clauses, tokens);
      tokens.add(new Token("{}", hole.start(), hole.end(), clauses.current, Kind.PLACEHOLDER));
      at = hole.end();
    }
    plain(text, at, text.length(), language, clauses, tokens);
    return tokens;
  }

  private static void plain(
      String text, int from, int to, Language language, Clauses clauses, List<Token> tokens) {
    Matcher m = TOKEN.matcher(text).region(from, to);
    while (m.find()) {
      int start = m.start();
      String surface = m.group();
      if (language == Language.FR) {
        Matcher elision = ELISION.matcher(surface);
        if (elision.find() && elision.end() < surface.length()) {
          add(surface.substring(0, elision.end()), start, clauses, tokens);
          start += elision.end();
          surface = surface.substring(elision.end());
        }
      }
      add(surface, start, clauses, tokens);
    }
  }

  private static void add(String surface, int from, Clauses clauses, List<Token> tokens) {
    Kind kind = kind(surface);
    int clause = clauses.next(surface, kind);
    tokens.add(new Token(surface, from, from + surface.length(), clause, kind));
  }

  private static Kind kind(String surface) {
    char c = surface.charAt(0);
    if (Character.isDigit(c)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || (surface.length() > 1 && Character.isLetter(surface.charAt(1)))
        ? Kind.WORD
        : Kind.SIGN;
  }

  /**
   * Counts clauses: a semicolon, colon, dash or bracket ends one; so does a comma before a
   * conjunction, or one after four words.
   */
  private static final class Clauses {
    private final Set<String> conjunctions;
    private int current = 0;
    private int words = 0;
    private boolean comma = false;

    Clauses(Set<String> conjunctions) {
      this.conjunctions = conjunctions;
    }

    int next(String surface, Kind kind) {
      boolean conjunction =
          kind == Kind.WORD && conjunctions.contains(surface.toLowerCase(java.util.Locale.ROOT));
      if ((conjunction && words >= 3) || (comma && words >= 4 && kind != Kind.SIGN)) {
        start();
      }
      comma = surface.equals(",");
      if (kind == Kind.SIGN && ";:–—()".contains(surface)) {
        if (words > 0) {
          start();
        }
      } else if (kind != Kind.SIGN) {
        words++;
      }
      return current;
    }

    private void start() {
      current++;
      words = 0;
      comma = false;
    }
  }
}
