package kbaudit.text;

/**
 * A word, number, sign or placeholder of a sentence.
 *
 * @param surface the characters as written, placeholders as {@code {}}
 * @param from offset of the first character in the sentence's text
 * @param to offset after the last character in the sentence's text
 * @param clause number of the clause within the sentence, from 0
 * @param kind what it is
 */
public record Token(String surface, int from, int to, int clause, Kind kind) {

  /** Coarse shape of a token. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** A hole that the sending system fills in. */
    PLACEHOLDER
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
