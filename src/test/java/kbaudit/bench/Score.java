package kbaudit.bench;

import java.util.List;
import kbaudit.lexicon.Lexicon;

/**
 * Prints the README's table of how well contradictions are found. {@code BenchTest} with {@code
 * -Dkbaudit.regenerate=true} writes it there. With the name of a knowledge base as argument: what
 * was missed and what was wrong in it; not for the blind ones.
 */
public final class Score {
  private Score() {}

  public static void main(String[] names) {
    List<LabelledBase> bases =
        LabelledBase.all().stream()
            .filter(base -> names.length == 0 || List.of(names).contains(base.name()))
            .toList();
    List<Outcome> outcomes = Outcome.ofAll(bases, Lexicon.standard());
    System.out.print(new ScoreTable(outcomes).markdown());
    if (names.length > 0) {
      outcomes.forEach(Score::details);
    }
  }

  private static void details(Outcome outcome) {
    outcome.listed().stream()
        .filter(listed -> !outcome.found().contains(listed))
        .forEach(listed -> System.out.println("missed " + listed.id() + " " + listed.question()));
    outcome.wrong().forEach(finding -> System.out.println("wrong " + finding));
  }
}
