package kbaudit.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.facts.Fact;
import kbaudit.facts.FactSheet;
import kbaudit.facts.Ruling;
import kbaudit.fix.Winner.Ground;
import kbaudit.gate.Decision;
import kbaudit.gate.Decisions;

/**
 * Who is right: the channel that a decision names, else the answer that a fact knows, else the
 * answer of the channel that stands first in the order of authority.
 *
 * @param authority channels, the one to believe first
 */
public record Arbiter(Decisions decisions, FactSheet facts, List<String> authority) {
  public Arbiter {
    authority = List.copyOf(authority);
  }

  /** False when somebody decided that nothing has to change. */
  boolean isOpen(Contradiction finding) {
    return decisions
        .on(finding)
        .map(decision -> decision.verdict() == Decision.Verdict.RIGHT)
        .orElse(true);
  }

  /** Empty when nothing tells, or two answers have the same right to be followed. */
  Optional<Winner> winner(Contradiction finding) {
    Optional<String> decided = decisions.on(finding).map(Decision::detail);
    if (decided.isPresent()) {
      return only(finding, List.of(decided.get()), Ground.DECISION);
    }
    return facts.on(finding).isPresent()
        ? facts.on(finding).flatMap(ruling -> ruled(finding, ruling))
        : only(finding, authority, Ground.AUTHORITY);
  }

  private Optional<Winner> ruled(Contradiction finding, Ruling ruling) {
    List<Integer> right =
        IntStream.range(0, finding.answers().size())
            .filter(i -> ruling.sides().get(i).judgement() == Ruling.Judgement.RIGHT)
            .boxed()
            .toList();
    boolean othersWrong =
        ruling.sides().stream().filter(side -> side.judgement() == Ruling.Judgement.WRONG).count()
            == finding.answers().size() - 1L;
    if (right.size() != 1 || !othersWrong) {
      return Optional.empty();
    }
    int index = right.getFirst();
    String fact =
        ruling.sides().get(index).by().map(Fact::id).orElseThrow(IllegalStateException::new);
    return Optional.of(
        new Winner(index, says(finding.answers().get(index), authority), Ground.FACT, fact));
  }

  private Optional<Winner> only(Contradiction finding, List<String> order, Ground ground) {
    for (String channel : order) {
      List<Integer> giving =
          IntStream.range(0, finding.answers().size())
              .filter(i -> gives(finding.answers().get(i), channel))
              .boxed()
              .toList();
      if (!giving.isEmpty()) {
        int index = giving.getFirst();
        return giving.size() > 1
            ? Optional.empty()
            : Optional.of(
                new Winner(index, says(finding.answers().get(index), order), ground, channel));
      }
    }
    return Optional.empty();
  }

  private static boolean gives(Answer answer, String channel) {
    return answer.says().stream().anyMatch(saying -> saying.channel().equals(channel));
  }

  private static List<Saying> says(Answer answer, List<String> order) {
    List<Saying> says = new ArrayList<>(answer.says());
    says.sort(Comparator.comparingInt(saying -> rank(saying, order)));
    return says;
  }

  private static int rank(Saying saying, List<String> order) {
    int at = order.indexOf(saying.channel());
    return at < 0 ? order.size() : at;
  }
}
