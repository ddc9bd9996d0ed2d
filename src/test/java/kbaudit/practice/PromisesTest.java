package kbaudit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.report.RuleGuide.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisesTest {
  static Stream<PracticeCase> wrong() {
    return PracticeCase.wrong("promise");
  }

  static Stream<PracticeCase> fine() {
    return PracticeCase.fine("promise");
  }

  @ParameterizedTest
  @MethodSource
  void wrong(PracticeCase said) {
    List<Contradiction> findings = said.findings(Practice.PROMISE);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.getFirst().answers())
        .extracting(Answer::label)
        .containsExactlyInAnyOrderElementsOf(said.expected());
  }

  @ParameterizedTest
  @MethodSource
  void fine(PracticeCase said) {
    assertThat(said.findings(Practice.PROMISE)).isEmpty();
  }

  static Stream<Example> guide_wrong() {
    return PracticeCase.guides(Practice.PROMISE).flatMap(guide -> guide.contradictions().stream());
  }

  static Stream<Example> guide_fine() {
    return PracticeCase.guides(Practice.PROMISE).flatMap(guide -> guide.lookAlikes().stream());
  }

  @ParameterizedTest
  @MethodSource
  void guide_wrong(Example example) {
    assertThat(PracticeCase.findings(Practice.PROMISE, PracticeCase.spoken(example))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource
  void guide_fine(Example example) {
    assertThat(PracticeCase.findings(Practice.PROMISE, PracticeCase.spoken(example))).isEmpty();
  }
}
