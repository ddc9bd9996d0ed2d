package kbaudit.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/** Findings → what it takes to settle each. */
public final class Repairs {
  /** Below it, a finding may join two questions; then only who decided about it knows better. */
  private static final double SURE = 0.7;

  private final Arbiter arbiter;
  private final Function<String, Optional<Original>> files;

  /**
   * @param files by path; empty for what cannot be written back
   */
  public Repairs(Arbiter arbiter, Function<String, Optional<Original>> files) {
    this.arbiter = arbiter;
    this.files = files;
  }

  /** One for each finding that is not decided to stay, in their order. */
  public List<Repair> of(List<Contradiction> findings) {
    List<Repair> repairs =
        findings.stream()
            .filter(arbiter::isOpen)
            .map(finding -> of(finding, arbiter.winner(finding)))
            .toList();
    return repairs.stream()
        .map(
            repair -> repairs.stream().anyMatch(o -> collide(o, repair)) ? repair.unsure() : repair)
        .toList();
  }

  /** Two findings want one place to say different things. */
  private static boolean collide(Repair one, Repair other) {
    return one.edits().stream().anyMatch(a -> other.edits().stream().anyMatch(a::collides));
  }

  private Repair of(Contradiction finding, Optional<Winner> winner) {
    boolean editable = finding.rule().isValue() && finding.rule() != ClaimKind.CONTACT;
    if (winner.isEmpty() || !editable || !isSure(finding, winner.get())) {
      return new Repair(finding, winner, List.of());
    }
    List<Edit> edits = new ArrayList<>();
    for (Saying saying : Repair.losing(finding, winner)) {
      Optional<Edit> edit = edit(finding, saying, winner.get());
      if (edit.isEmpty()) {
        return new Repair(finding, winner, List.of());
      }
      edits.add(edit.get());
      files
          .apply(edit.get().path())
          .flatMap(file -> SecondForm.of(file, saying, edit.get()))
          .ifPresent(edits::add);
    }
    return new Repair(finding, winner, edits);
  }

  private static boolean isSure(Contradiction finding, Winner winner) {
    return winner.ground() == Winner.Ground.DECISION || isSure(finding);
  }

  /** True of a finding that joins no two questions. */
  public static boolean isSure(Contradiction finding) {
    return finding.confidence() >= SURE;
  }

  private Optional<Edit> edit(Contradiction finding, Saying saying, Winner winner) {
    return winner.says().stream()
        .flatMap(right -> Rewording.of(saying.text(), right.text(), finding.language()).stream())
        .findFirst()
        .flatMap(becomes ->
            files
                .apply(saying.location().path())
                .flatMap(file -> Replacement.of(file, saying, becomes)));
  }
}
