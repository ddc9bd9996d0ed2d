package kbaudit.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;
import kbaudit.document.Rule;

/**
 * What is different between two reports on one folder. A finding whose texts moved or were reworded
 * is not: its fingerprint stays.
 *
 * @param appeared findings that were not there
 * @param changed findings between the same texts whose answers are others now
 * @param solved findings that are gone
 * @param problems errors and warnings that were not there
 * @param readable files with an error before and none now
 * @param after the later report
 */
public record Changes(
    List<Contradiction> appeared,
    List<Change> changed,
    List<Contradiction> solved,
    List<Problem> problems,
    List<String> readable,
    Report after) {

  /** One question whose answers changed. */
  public record Change(Contradiction before, Contradiction now) {}

  public Changes {
    appeared = List.copyOf(appeared);
    changed = List.copyOf(changed);
    solved = List.copyOf(solved);
    problems = List.copyOf(problems);
    readable = List.copyOf(readable);
  }

  public static Changes between(Report before, Report after) {
    List<Contradiction> gone = without(before.findings(), after.findings());
    List<Contradiction> appeared = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    for (Contradiction now : without(after.findings(), before.findings())) {
      Optional<Contradiction> earlier = gone.stream().filter(then -> isOne(then, now)).findFirst();
      earlier.ifPresentOrElse(
          then -> {
            changed.add(new Change(then, now));
            gone.remove(then);
          },
          () -> appeared.add(now));
    }
    List<Problem> problems =
        after.problems().stream()
            .filter(problem -> problem.severity() != Problem.Severity.SKIPPED)
            .filter(problem -> !before.problems().contains(problem))
            .toList();
    return new Changes(appeared, changed, gone, problems, readable(before, after), after);
  }

  private static List<Contradiction> without(List<Contradiction> all, List<Contradiction> others) {
    Set<String> ids = others.stream().map(Contradiction::id).collect(Collectors.toSet());
    return all.stream()
        .filter(finding -> !ids.contains(finding.id()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Of one kind, and two of its texts took part before. */
  private static boolean isOne(Contradiction before, Contradiction now) {
    Set<String> common = new HashSet<>(texts(before));
    common.retainAll(texts(now));
    return family(before) == family(now) && common.size() >= 2;
  }

  /** A price that becomes "free of charge" is the same question. */
  private static Rule family(Contradiction finding) {
    return finding.rule() == ClaimKind.COST ? ClaimKind.MONEY : finding.rule();
  }

  private static Set<String> texts(Contradiction finding) {
    Set<String> texts = new HashSet<>();
    for (Answer answer : finding.answers()) {
      for (Saying saying : answer.says()) {
        texts.add(saying.channel() + "/" + saying.entryName());
      }
    }
    return texts;
  }

  private static List<String> readable(Report before, Report after) {
    Set<String> broken =
        after.problems(Problem.Severity.ERROR).stream()
            .map(Problem::path)
            .collect(Collectors.toSet());
    return before.problems(Problem.Severity.ERROR).stream()
        .map(Problem::path)
        .distinct()
        .filter(path -> !broken.contains(path))
        .toList();
  }

  public boolean isNothing() {
    return appeared.isEmpty()
        && changed.isEmpty()
        && solved.isEmpty()
        && problems.isEmpty()
        && readable.isEmpty();
  }
}
