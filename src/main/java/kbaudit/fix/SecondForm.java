package kbaudit.fix;

import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.contradiction.Saying;

/**
 * Exports keep one text in two forms, HTML and plain, of which one is audited. When that one
 * changes, the other has to say the same, or a customer may get either.
 */
final class SecondForm {
  /** Shorter sentences may stand in one record twice and mean two things. */
  private static final int TELLING = 20;

  /** Where another record of an export begins. */
  private static final Pattern NEXT_RECORD = Pattern.compile("\"(?:id|uuid|key)\"\\s*:");

  private SecondForm() {}

  /** The same edit in the other form, when it stands in the same record in the same characters. */
  static Optional<Edit> of(Original original, Saying saying, Edit edit) {
    String file = original.text();
    String sentence = saying.quote();
    if (!edit.path().endsWith(".json") || sentence.length() < TELLING) {
      return Optional.empty();
    }
    int own = file.lastIndexOf(sentence, edit.from());
    if (own < 0 || own + sentence.length() < edit.to()) {
      return Optional.empty();
    }
    int after = file.indexOf(sentence, own + 1);
    int before = file.lastIndexOf(sentence, own - 1);
    return other(file, own, after)
        .or(() -> other(file, own, before))
        .map(at ->
            new Edit(edit.path(), edit.from() - own + at, edit.to() - own + at, edit.words()));
  }

  private static Optional<Integer> other(String file, int own, int at) {
    boolean same =
        at >= 0 && !NEXT_RECORD.matcher(file).region(Math.min(own, at), Math.max(own, at)).find();
    return same ? Optional.of(at) : Optional.empty();
  }
}
