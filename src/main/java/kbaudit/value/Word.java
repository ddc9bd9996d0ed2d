package kbaudit.value;

/**
 * One piece of a text: a word or part of a hyphenated word, a run of digits, a sign, or a hole.
 *
 * @param norm in lower case and composed form, curly apostrophes straightened
 * @param from offset of the first character
 * @param to offset after the last character
 * @param glued no space before it
 */
record Word(String norm, String surface, int from, int to, Kind kind, boolean glued) {

  enum Kind {
    LETTERS,
    DIGITS,
    SIGN,
    /** A placeholder, or something already read as an address, of which no part is a number. */
    HOLE
  }

  boolean letters() {
    return kind == Kind.LETTERS;
  }

  boolean digits() {
    return kind == Kind.DIGITS;
  }

  boolean isDigitsUpTo(int offset) {
    return digits() && to == offset;
  }

  boolean is(String text) {
    return norm.equals(text);
  }

  boolean capital() {
    return letters() && Character.isUpperCase(surface.codePointAt(0));
  }
}
