package kbaudit.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;

/**
 * What somebody decided about one finding.
 *
 * @param finding its id
 * @param detail the scope that makes both right, or the channel that is right; empty for ignore
 * @param texts {@link #textsOf} of the finding when it was decided; another value reopens it
 * @param place where the decision stands, to tell what is wrong with it
 */
public record Decision(
    String finding,
    Verdict verdict,
    String detail,
    String reason,
    String by,
    Optional<String> texts,
    Optional<LocalDate> expires,
    Place place) {

  /** Where it stands in its file. */
  public record Place(String file, int line, int column) {
    Problem problem(String key, Object... arguments) {
      return Problem.warning(file, line, column, key, arguments);
    }
  }

  /** What was decided. */
  public enum Verdict {
    /** For different people, products or moments, which the texts do not say. */
    BOTH_RIGHT,
    /** One channel is right, the others are to follow. */
    RIGHT,
    IGNORE
  }

  /**
   * A name for the sentences of a finding as they stand, white space aside: 12 hexadecimal digits.
   */
  public static String textsOf(Contradiction finding) {
    TreeSet<String> texts = new TreeSet<>();
    for (List<Statement> answer : Statement.of(finding)) {
      answer.forEach(s -> texts.add(s.channel() + " " + s.quote().strip().replaceAll("\\s+", " ")));
    }
    return TextsName.of(texts);
  }

  /** In one line: what was decided and why. */
  String summary() {
    return switch (verdict) {
      case BOTH_RIGHT -> detail + ": " + reason;
      case RIGHT -> detail + " = ok: " + reason;
      case IGNORE -> reason;
    };
  }
}
