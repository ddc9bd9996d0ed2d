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

  /**
   * Adds the HTML form of an entry, and the plain one as an entry beside it when that says
   * something else: a customer may get either.
   */
  static void add(
      EntryCollector entries, EntryDraft draft, Optional<Text> html, Optional<Text> plain) {
    List<Passage> first = html.map(HtmlBlocks::of).orElse(List.of());
    List<Passage> second = plain.map(Body::of).orElse(List.of());
    entries.add(draft.copy().passages(first));
    if (!second.isEmpty() && !words(first).equals(words(second))) {
      entries.add(draft.copy().passages(second));
    }
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
