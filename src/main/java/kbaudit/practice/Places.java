package kbaudit.practice;

import java.util.Comparator;
import java.util.List;
import kbaudit.contradiction.Saying;
import kbaudit.practice.Wording.Stretch;
import kbaudit.text.Sentence;
import kbaudit.text.Token;

/** Words of a sentence → the place where they are said. */
final class Places {
  static final Comparator<Saying> ORDER =
      Comparator.comparing(Saying::channel).thenComparing(Saying::location);

  private Places() {}

  /**
   * @param from offset of the first character in the sentence
   * @param to offset after the last
   */
  static Saying saying(Sentence sentence, int from, int to) {
    return new Saying(
        sentence.entry().channel(),
        sentence.entry().id(),
        sentence.text().location(from, to),
        sentence.text().value(),
        sentence.text().value().substring(from, to),
        from,
        sentence.entry().owner(),
        sentence.entry().updated());
  }

  static Saying saying(Sentence sentence, Stretch words) {
    List<Token> tokens = sentence.tokens();
    return saying(sentence, tokens.get(words.from()).from(), tokens.get(words.to() - 1).to());
  }

  /** The whole sentence. */
  static Saying saying(Sentence sentence) {
    return saying(sentence, 0, sentence.text().length());
  }
}
