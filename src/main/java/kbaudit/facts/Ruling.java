package kbaudit.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.facts.Mentions.Mention;

/**
 * What facts say about the answers of one finding.
 *
 * @param sides one per answer, in their order
 */
public record Ruling(List<Side> sides) {

  /** Which side an answer is on. */
  public enum Judgement {
    RIGHT,
    WRONG,
    /** No fact knows. */
    OPEN;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is said about one answer.
   *
   * @param by absent when it is open
   */
  public record Side(Judgement judgement, Optional<Fact> by) {
    static final Side OPEN = new Side(Judgement.OPEN, Optional.empty());

    private static Side of(Mention mention) {
      return new Side(
          mention.right() ? Judgement.RIGHT : Judgement.WRONG, Optional.of(mention.fact()));
    }
  }

  /** The first fact of the file that knows an answer decides. */
  private static final Comparator<Mention> FIRST = Comparator.comparingInt(Mention::order);

  public Ruling {
    sides = List.copyOf(sides);
  }

  /** Facts that say which side is wrong, each once. */
  public List<Fact> facts() {
    return sides.stream().flatMap(side -> side.by().stream()).distinct().toList();
  }

  /**
   * Empty when no fact knows any of the answers. Where a fact knows the right answer to a question,
   * the others are wrong.
   */
  static Optional<Ruling> of(Contradiction finding, Mentions mentions) {
    List<Side> direct =
        finding.answers().stream()
            .map(answer -> mentions.of(answer).min(FIRST).map(Side::of).orElse(Side.OPEN))
            .toList();
    if (direct.stream().allMatch(Side.OPEN::equals)) {
      return Optional.empty();
    }
    Optional<Fact> known =
        direct.stream()
            .filter(side -> side.judgement() == Judgement.RIGHT)
            .findFirst()
            .flatMap(Side::by);
    return Optional.of(
        new Ruling(
            direct.stream()
                .map(side ->
                    side.equals(Side.OPEN) && known.isPresent()
                        ? new Side(Judgement.WRONG, known)
                        : side)
                .toList()));
  }
}
