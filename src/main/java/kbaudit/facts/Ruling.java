package kbaudit.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

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
  }

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
  static Optional<Ruling> of(Contradiction finding, List<FactCheck> checks) {
    List<Side> direct =
        finding.answers().stream()
            .map(answer ->
                checks.stream()
                    .flatMap(check -> answer.says().stream().flatMap(s -> side(check, s)))
                    .findFirst()
                    .orElse(Side.OPEN))
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

  private static Stream<Side> side(FactCheck check, Saying saying) {
    if (saying.channel().equals(Fact.CHANNEL) && saying.entry().equals(check.fact().id())) {
      return Stream.of(new Side(Judgement.RIGHT, Optional.of(check.fact())));
    }
    if (FactCheck.names(check.wrong(), saying)) {
      return Stream.of(new Side(Judgement.WRONG, Optional.of(check.fact())));
    }
    return FactCheck.names(check.right(), saying)
        ? Stream.of(new Side(Judgement.RIGHT, Optional.of(check.fact())))
        : Stream.empty();
  }
}
