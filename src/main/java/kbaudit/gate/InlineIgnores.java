package kbaudit.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;
import kbaudit.document.Rule;
import kbaudit.document.Source;
import kbaudit.practice.Practice;

/**
 * Sources × findings → findings that a comment in the text silences. A comment silences what is
 * said on its line or in the block below it; a finding is silent when fewer than two different
 * answers are left. A comment without a reason, with a rule that does not exist, or without
 * anything to silence is a problem.
 */
public final class InlineIgnores {
  private final List<InlineIgnore> ignores = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<InlineIgnore> used = new HashSet<>();

  public InlineIgnores(List<Source> sources) {
    Set<String> rules =
        Stream.<Rule[]>of(ClaimKind.values(), Practice.values())
            .flatMap(Arrays::stream)
            .map(Rule::id)
            .collect(Collectors.toSet());
    for (Source source : sources) {
      for (IgnoreComment comment : IgnoreComments.in(source)) {
        comment.problem(rules).ifPresentOrElse(problems::add, () -> ignores.add(comment.ignore()));
      }
    }
  }

  /** The reason when the finding is silenced. */
  public Optional<String> reason(Contradiction finding) {
    List<InlineIgnore> covering = new ArrayList<>();
    long left = 0;
    for (Answer answer : finding.answers()) {
      boolean open = false;
      for (Saying saying : answer.says()) {
        List<InlineIgnore> over =
            ignores.stream().filter(one -> one.covers(finding.rule().id(), saying)).toList();
        covering.addAll(over);
        open |= over.isEmpty();
      }
      left += open ? 1 : 0;
    }
    used.addAll(covering);
    return covering.isEmpty() || left > 1
        ? Optional.empty()
        : Optional.of(covering.getFirst().reason());
  }

  /**
   * After all findings were asked for.
   *
   * @param whole true when everything was audited, so that a comment not needed is needed no more
   */
  public List<Problem> problems(boolean whole) {
    List<Problem> all = new ArrayList<>(problems);
    if (whole) {
      ignores.stream()
          .filter(ignore -> !used.contains(ignore))
          .map(ignore ->
              Problem.warning(
                  ignore.path(), ignore.line(), ignore.column(), "problem.ignore.unused"))
          .forEach(all::add);
    }
    return all;
  }
}
