package kbaudit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.report.RuleGuide;
import kbaudit.report.RuleGuide.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that tell what stands in the texts by itself: wrong and fine cases, and their guides. */
class PracticesTest {
  private static final List<Practice> RULES =
      List.of(Practice.PROMISE, Practice.DEAD_END, Practice.RUNAROUND);

  static Stream<Arguments> wrong() {
    return RULES.stream()
        .flatMap(rule -> PracticeCase.wrong(rule.id()).map(said -> Arguments.of(rule, said)));
  }

  static Stream<Arguments> fine() {
    return RULES.stream()
        .flatMap(rule -> PracticeCase.fine(rule.id()).map(said -> Arguments.of(rule, said)));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(Practice rule, PracticeCase said) {
    List<Contradiction> findings = said.findings(rule);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.getFirst().answers())
        .extracting(Answer::label)
        .containsExactlyInAnyOrderElementsOf(said.expected());
  }

  @ParameterizedTest
  @MethodSource
  void fine(Practice rule, PracticeCase said) {
    assertThat(said.findings(rule)).isEmpty();
  }

  static Stream<Arguments> guide_wrong() {
    return guides(RuleGuide::contradictions);
  }

  static Stream<Arguments> guide_fine() {
    return guides(RuleGuide::lookAlikes);
  }

  private static Stream<Arguments> guides(Function<RuleGuide, List<Example>> part) {
    return RULES.stream()
        .flatMap(rule ->
            PracticeCase.guides(rule)
                .flatMap(guide -> part.apply(guide).stream())
                .map(example -> Arguments.of(rule, example)));
  }

  @ParameterizedTest
  @MethodSource
  void guide_wrong(Practice rule, Example example) {
    assertThat(findings(rule, example)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource
  void guide_fine(Practice rule, Example example) {
    assertThat(findings(rule, example)).isEmpty();
  }

  /** A dead end stands in one text, the others between channels that speak. */
  private static List<Contradiction> findings(Practice rule, Example example) {
    return PracticeCase.findings(
        rule,
        rule == Practice.DEAD_END ? PracticeCase.together(example) : PracticeCase.spoken(example));
  }
}
