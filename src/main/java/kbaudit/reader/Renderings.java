package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.markup.HtmlBlocks;

/** One text in two forms, as exports keep it: HTML and plain, mail and chat. */
final class Renderings {
  private static final Pattern HOLES =
      Pattern.compile("\\{\\{[^}]{0,300}\\}\\}|<attribute[^>]{0,300}>|\\{%[^%]{0,300}%\\}");

  private Renderings() {}

  /** The HTML form, and the plain one as well when it says something else. */
  static List<Passage> of(Optional<Text> html, Optional<Text> plain) {
    List<Passage> first = html.map(HtmlBlocks::of).orElse(List.of());
    List<Passage> second = plain.map(Body::of).orElse(List.of());
    if (first.isEmpty() || second.isEmpty() || words(first).equals(words(second))) {
      return first.isEmpty() ? second : first;
    }
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }


  /** Letters and digits only, so that layout does not count. */
  static String words(List<Passage> passages) {
    StringBuilder words = new StringBuilder();
    for (Passage passage : passages) {
      words.append(words(passage.text().value()));
    }
    return words.toString();
  }

  static String words(String text) {
    StringBuilder words = new StringBuilder();
    HOLES
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(words::appendCodePoint);
    return words.toString();
  }
}
