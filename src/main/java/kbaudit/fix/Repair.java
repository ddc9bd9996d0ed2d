package kbaudit.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * What it takes to settle one finding.
 *
 * @param winner absent when nobody knows which answer is right
 * @param edits one for each losing place, and where a file keeps the same text in a second form one
 *     for that; empty when not all of them are certain
 */
public record Repair(Contradiction finding, Optional<Winner> winner, List<Edit> edits) {
  public Repair {
    edits = List.copyOf(edits);
  }

  public boolean isCertain() {
    return !edits.isEmpty();
  }

  /** The same as a suggestion only. */
  public Repair unsure() {
    return new Repair(finding, winner, List.of());
  }

  /** Places that have to change; without a winner all. */
  public List<Saying> losing() {
    return losing(finding, winner);
  }

  static List<Saying> losing(Contradiction finding, Optional<Winner> winner) {
    List<Answer> answers = finding.answers();
    return IntStream.range(0, answers.size())
        .filter(i -> winner.isEmpty() || winner.get().answer() != i)
        .boxed()
        .flatMap(i -> answers.get(i).says().stream())
        .toList();
  }
}
