package kbaudit.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * The answer that nobody touched since long before the others: the rule changed, and this side was
 * forgotten. Only where each place has a date, and every place of this answer is older than every
 * place of the others.
 *
 * <p>Wrong: fourteen days in an e-mail of two years ago, thirty in the FAQ of last month. Right:
 * both were written in one month; or the old side has one text that was touched last week.
 *
 * @param changed when this side last changed
 * @param others when the first of the others did
 */
public record StaleSide(Answer answer, LocalDate changed, LocalDate others) {
  /** Days: a change that is still on its way to every channel makes nothing stale. */
  private static final int LEAST = 180;

  /**
   * At most one side of a finding is stale.
   *
   * @param date when a place last changed
   */
  public static Optional<StaleSide> of(
      Contradiction finding, Function<Saying, Optional<LocalDate>> date) {
    boolean dated =
        finding.answers().stream()
            .flatMap(answer -> answer.says().stream())
            .allMatch(saying -> date.apply(saying).isPresent());
    return dated
        ? finding.answers().stream()
            .map(answer -> side(answer, finding.answers(), date))
            .filter(side -> side.days() >= LEAST)
            .findFirst()
        : Optional.empty();
  }

  private static StaleSide side(
      Answer answer, List<Answer> all, Function<Saying, Optional<LocalDate>> date) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    LocalDate last =
        answer.says().stream().flatMap(s -> date.apply(s).stream()).max(order).orElseThrow();
    LocalDate first =
        all.stream()
            .filter(other -> other != answer)
            .flatMap(other -> other.says().stream())
            .flatMap(saying -> date.apply(saying).stream())
            .min(order)
            .orElseThrow();
    return new StaleSide(answer, last, first);
  }

  /** How long before the others it last changed; negative when it did not. */
  public long days() {
    return others.toEpochDay() - changed.toEpochDay();
  }
}
