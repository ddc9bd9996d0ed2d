package kbaudit.fix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;

/** The words of a losing place and what they become → the fewest characters of the file. */
final class Replacement {
  /** Of what files are made of; each may mean something in one format or another. */
  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N} .€£%\\-]*");

  /** Where a comma or a colon means nothing. */
  private static final Set<String> PROSE = Set.of("md", "markdown", "html", "htm", "json", "jsonl");

  private Replacement() {}

  /** Empty when the file does not say it in these characters. */
  static Optional<Edit> of(Original original, Saying saying, String becomes) {
    String text = saying.text();
    int same = prefix(text, becomes);
    int tail = suffix(text, becomes, same);
    String old = text.substring(same, text.length() - tail);
    String words = becomes.substring(same, becomes.length() - tail);
    Location place = saying.location();
    boolean elided =
        saying.textFrom() > 0 && "'’".indexOf(saying.quote().charAt(saying.textFrom() - 1)) >= 0;
    if (elided
        || old.equals(words)
        || place.line() != place.endLine()
        || !isSafe(place.path(), old, words)) {
      return Optional.empty();
    }
    return original
        .offsets(place)
        .flatMap(span -> at(original.text(), span, text, same, tail))
        .map(at -> new Edit(place.path(), at, at + old.length(), words))
        .filter(edit -> original.rewritten(List.of(edit)).isPresent());
  }

  /** Escapes may stand before or after the words that change, not among them and on both sides. */
  private static Optional<Integer> at(String file, int[] span, String text, int same, int tail) {
    String raw = file.substring(span[0], span[1]);
    String upTo = text.substring(0, text.length() - tail);
    String from = text.substring(same);
    if (raw.equals(text) || (raw.startsWith(upTo) && !upTo.isEmpty())) {
      return Optional.of(span[0] + same);
    }
    return raw.endsWith(from) && !from.isEmpty()
        ? Optional.of(span[1] - from.length())
        : Optional.empty();
  }

  private static boolean isSafe(String path, String old, String words) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean anyPunctuation =
        words
            .chars()
            .allMatch(c ->
                HARMLESS.matcher(Character.toString(c)).matches()
                    || old.indexOf(c) >= 0
                    || (PROSE.contains(extension) && (c == ',' || c == ':')));
    return anyPunctuation && old.chars().allMatch(c -> c != '\n' && c != '\r');
  }

  private static int prefix(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    // A number changes as a whole: 14 to 15 is no edit of its last digit.
    while (i > 0 && !Character.isWhitespace(a.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int suffix(String a, String b, int same) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) - same
        && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    while (i > 0
        && Character.isLetterOrDigit(a.charAt(a.length() - i))
        && a.length() - i > same
        && Character.isLetterOrDigit(a.charAt(a.length() - i - 1))) {
      i--;
    }
    return i;
  }
}
