package kbaudit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.text.Token.Kind;

/**
 * Splits a sentence into tokens and numbers its clauses. French and Italian-style elisions ({@code
 * l'animal}, {@code d'attente}) and pronouns behind a hyphen ({@code envoyez-nous}) are two tokens;
 * a Dutch {@code foto's} or {@code 's avonds} stays one.
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

  /** "Renvoyez-nous", "faites-le"; a subject stays with its verb: "puis-je". */
  private static final Pattern CLITIC =
      Pattern.compile(
          "^\\p{L}{2,}(-)(?:nous|moi|toi|le|la|les|lui|leur|y|en)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Tokenizer() {}

  /** The tokens of a text in order. */
  public static List<Token> tokens(String text, Language language) {
    List<Token> tokens = new ArrayList<>();
    Matcher hole = Placeholders.in(text);
    int at = 0;
    while (hole.find()) {
      plain(text, at, hole.start(), language, tokens);
      tokens.add(new Token("{}", hole.start(), hole.end(), 0, Kind.PLACEHOLDER));
      at = hole.end();
    }
    plain(text, at, text.length(), language, tokens);
    return Clauses.number(tokens, language);
  }

  private static void plain(String text, int from, int to, Language language, List<Token> tokens) {
    Matcher m = TOKEN.matcher(text).region(from, to);
    while (m.find()) {
      int start = m.start();
      String surface = m.group();
      if (language == Language.FR) {
        Matcher elision = ELISION.matcher(surface);
        if (elision.find() && elision.end() < surface.length()) {
          add(surface.substring(0, elision.end()), start, tokens);
          start += elision.end();
          surface = surface.substring(elision.end());
        }
        Matcher clitic = CLITIC.matcher(surface);
        if (clitic.find()) {
          add(surface.substring(0, clitic.start(1)), start, tokens);
          start += clitic.end(1);
          surface = surface.substring(clitic.end(1));
        }
      }
      add(surface, start, tokens);
    }
  }

  private static void add(String surface, int from, List<Token> tokens) {
    tokens.add(new Token(surface, from, from + surface.length(), 0, kind(surface)));
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
}
