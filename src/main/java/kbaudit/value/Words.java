package kbaudit.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kbaudit.document.Language;
import kbaudit.text.Token;
import kbaudit.text.Tokenizer;

/**
 * A text as the recognisers read it. Unlike the tokens it is made of, hyphenated words fall apart
 * ({@code two-week} is three words), white space of any width is gone, and places that were read as
 * an address are holes.
 */
final class Words {
  private static final Word END = new Word("", "", 0, 0, Word.Kind.SIGN, false);

  private final List<Word> words = new ArrayList<>();
  private final Speech speech;
  private String text = "";

  private Words(Speech speech) {
    this.speech = speech;
  }

  /** A text without holes. */
  static Words of(String text, Language language) {
    return of(text, language, List.of());
  }

  /**
   * The words of a text.
   *
   * @param holes stretches to leave out, ascending and apart, each {@code {from, to}}
   */
  static Words of(String text, Language language, List<int[]> holes) {
    Words words = new Words(Speech.of(language));
    words.text = text;
    int hole = 0;
    for (Token token : Tokenizer.tokens(text, language)) {
      while (hole < holes.size() && holes.get(hole)[1] <= token.from()) {
        hole++;
      }
      boolean hidden = hole < holes.size() && holes.get(hole)[0] < token.to();
      words.add(token, hidden || token.kind() == Token.Kind.PLACEHOLDER);
    }
    if (language == Language.DE) {
      words.spellOutAnd();
    }
    return words;
  }

  /** "Di u. Do", "Mo u Mi". */
  private void spellOutAnd() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.is("u") && !word.glued() && !is(i + 1, "-")) {
        words.set(i, new Word("und", word.surface(), word.from(), word.to(), word.kind(), false));
        if (is(i + 1, ".") && get(i + 1).glued()) {
          words.remove(i + 1);
        }
      }
    }
  }

  /** The words of one wording of a table, without their places. */
  static List<String> norms(String wording, Language language) {
    Words words = new Words(Speech.NONE);
    boolean elided = wording.endsWith("'");
    Tokenizer.tokens(elided ? wording + "x" : wording, language)
        .forEach(token -> words.add(token, false));
    List<String> norms = words.words.stream().map(Word::norm).toList();
    return elided ? norms.subList(0, norms.size() - 1) : norms;
  }

  private void add(Token token, boolean hole) {
    if (hole) {
      put("{}", token.from(), token.to(), Word.Kind.HOLE);
      return;
    }
    switch (token.kind()) {
      case NUMBER -> put(token.surface(), token.from(), token.to(), Word.Kind.DIGITS);
      case WORD -> split(token.surface(), token.from());
      default -> {
        if (!isSpace(token.surface())) {
          put(token.surface(), token.from(), token.to(), Word.Kind.SIGN);
        }
      }
    }
  }

  private static boolean isSpace(String surface) {
    return surface
        .codePoints()
        .allMatch(c -> Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
  }

  /** Cuts at hyphens, and {@code 18s} after its digits. */
  private void split(String surface, int offset) {
    int start = 0;
    for (int i = 1; i <= surface.length(); i++) {
      boolean hyphen = i < surface.length() && surface.charAt(i) == '-';
      if (hyphen || i == surface.length()) {
        part(surface.substring(start, i), offset + start);
        if (hyphen) {
          put("-", offset + i, offset + i + 1, Word.Kind.SIGN);
        }
        start = i + 1;
      }
    }
  }

  private void part(String part, int offset) {
    int at = 0;
    while (isTimes(part, at, offset)) {
      put(part.substring(at, at + 1), offset + at, offset + at + 1, Word.Kind.LETTERS);
      int end = digits(part, at + 1);
      put(part.substring(at + 1, end), offset + at + 1, offset + end, Word.Kind.DIGITS);
      at = end;
    }
    if (at == 0) {
      at = start(part, offset);
    }
    if (at < part.length()) {
      put(part.substring(at), offset + at, offset + part.length(), Word.Kind.LETTERS);
    }
  }

  /** Puts the digits that the part begins with and returns where they end. */
  private int start(String part, int offset) {
    int digits = digits(part, 0);
    if (digits > 0) {
      put(part.substring(0, digits), offset, offset + digits, Word.Kind.DIGITS);
    } else if (isHourSign(part, offset)) {
      put(part.substring(0, 1), offset, offset + 1, Word.Kind.LETTERS);
      put(part.substring(1), offset + 1, offset + part.length(), Word.Kind.DIGITS);
      return part.length();
    }
    return digits;
  }

  private static int digits(String part, int from) {
    int end = from;
    while (end < part.length() && Character.isDigit(part.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The "x" of {@code 55x40x23}, digits before and after it. */
  private boolean isTimes(String part, int at, int offset) {
    return !words.isEmpty()
        && words.getLast().isDigitsUpTo(offset + at)
        && at + 1 < part.length()
        && "xX".indexOf(part.charAt(at)) >= 0
        && Character.isDigit(part.charAt(at + 1));
  }

  /** The end of {@code 9u30} and {@code 9h30}. */
  private boolean isHourSign(String part, int offset) {
    return part.length() == 3
        && "uUhH".indexOf(part.charAt(0)) >= 0
        && Character.isDigit(part.charAt(1))
        && Character.isDigit(part.charAt(2))
        && !words.isEmpty()
        && words.getLast().isDigitsUpTo(offset);
  }

  private void put(String surface, int from, int to, Word.Kind kind) {
    boolean glued = !words.isEmpty() && words.getLast().to() == from;
    String norm = kind == Word.Kind.LETTERS ? norm(surface) : surface;
    words.add(new Word(norm, surface, from, to, kind, glued));
  }

  private static String norm(String surface) {
    return Normalizer.normalize(surface, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  Speech speech() {
    return speech;
  }

  int size() {
    return words.size();
  }

  /** The word at an index; outside the text a sign that equals nothing. */
  Word get(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : END;
  }

  /** Whether the word is one of these. */
  boolean is(int index, String... norms) {
    for (String norm : norms) {
      if (get(index).is(norm)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a space that does not break a line stands before the word. */
  boolean thinSpaceBefore(int index) {
    int at = get(index).from() - 1;
    return at >= 0 && at < text.length() && "\u00a0\u202f\u2009".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a sentence or a part of one ends right before the index. */
  boolean breaksBefore(int index) {
    return index <= 0 || index >= size() || is(index - 1, ".", ";", "!", "?", ":");
  }
}
