package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.text.Token;
import kbaudit.text.Tokenizer;

/**
 * The words of a form, the same as {@link Tokenizer} would give for it (a test holds the two
 * together), without its patterns: the lexicon takes apart tens of thousands of plain forms before
 * the first text is read.
 */
final class FormWords {
  private static final Set<String> ELIDED =
      Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu");

  private FormWords() {}

  /** Words in order, {@code …} for a gap. */
  static List<String> of(String form, Language language) {
    List<String> words = new ArrayList<>(4);
    int from = 0;
    while (from < form.length()) {
      int space = form.indexOf(' ', from);
      int to = space < 0 ? form.length() : space;
      if (to > from && !add(form.substring(from, to), language, words)) {
        return Tokenizer.tokens(form, language).stream().map(Token::surface).toList();
      }
      from = to + 1;
    }
    return words;
  }

  /** Adds one word or gap, or an elided word and the next; false when it is neither. */
  private static boolean add(String word, Language language, List<String> words) {
    if (word.equals("…")) {
      words.add(word);
      return true;
    }
    int apostrophe = plainUpToApostrophe(word);
    if (apostrophe < 0) {
      return false;
    }
    if (apostrophe < word.length()
        && language == Language.FR
        && ELIDED.contains(word.substring(0, apostrophe).toLowerCase(java.util.Locale.ROOT))) {
      words.add(word.substring(0, apostrophe + 1));
      words.add(word.substring(apostrophe + 1));
    } else {
      words.add(word);
    }
    return true;
  }

  /**
   * Where the first apostrophe stands, or the length; -1 when this is no word of letters, joined by
   * apostrophes and hyphens.
   */
  private static int plainUpToApostrophe(String word) {
    int apostrophe = word.length();
    boolean joint = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        joint = false;
      } else if ((c == '\'' || c == '’' || c == '-') && !joint) {
        apostrophe = c == '-' || apostrophe < word.length() ? apostrophe : i;
        joint = true;
      } else {
        return -1;
      }
    }
    return joint ? -1 : apostrophe;
  }
}
