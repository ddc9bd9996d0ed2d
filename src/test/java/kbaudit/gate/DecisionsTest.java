package kbaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import kbaudit.settings.DecisionsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final String FAQ = "P30D faq/returns: You can return it within 30 days.";
  private static final String MAIL = "P14D email/returns: You can return it within 14 days.";
  private static final Contradiction FINDING = SampleFinding.of("kb-1", FAQ, MAIL);

  @TempDir Path folder;

  private static Decision decision(Contradiction finding) {
    return new Decision(
        finding.id(),
        Decision.Verdict.BOTH_RIGHT,
        "30 days for members",
        "terms 4.2",
        "legal",
        Optional.of(Decision.textsOf(finding)),
        Optional.of(LocalDate.of(2026, 3, 1)),
        new Decision.Place("decisions.yaml", 2, 5));
  }

  private static Decisions judge(Decision decision, Contradiction finding, LocalDate today) {
    return new Decisions(List.of(decision), List.of(finding), today, true);
  }

  private static List<String> keys(Decisions decisions) {
    return decisions.problems().stream().map(Problem::key).toList();
  }

  @Test
  void a_decision_holds_for_its_texts() {
    Decisions decisions = judge(decision(FINDING), FINDING, TODAY);
    assertThat(decisions.on(FINDING)).isPresent();
    assertThat(decisions.problems()).isEmpty();
  }

  @Test
  void white_space_is_no_change_and_a_word_is() {
    Contradiction wrapped =
        SampleFinding.of("kb-1", FAQ.replace("can return", "can\n  return"), MAIL);
    assertThat(judge(decision(FINDING), wrapped, TODAY).on(wrapped)).isPresent();
    Contradiction reworded = SampleFinding.of("kb-1", FAQ.replace("can", "may"), MAIL);
    Decisions reopened = judge(decision(FINDING), reworded, TODAY);
    assertThat(reopened.on(reworded)).isEmpty();
    assertThat(keys(reopened)).containsExactly("problem.decision.reopened");
  }

  @Test
  void a_decision_ends_on_its_day_and_with_its_finding() {
    Decisions expired = judge(decision(FINDING), FINDING, LocalDate.of(2026, 3, 2));
    assertThat(expired.on(FINDING)).isEmpty();
    assertThat(keys(expired)).containsExactly("problem.decision.expired");
    Contradiction other = SampleFinding.of("kb-2", FAQ, MAIL);
    assertThat(keys(judge(decision(FINDING), other, TODAY)))
        .containsExactly("problem.decision.gone");
  }

  @Test
  void a_decision_comes_back_from_its_file_as_it_went_in() throws IOException {
    Path file = folder.resolve("decisions.yaml");
    Files.writeString(file, "decisions:\n" + DecisionText.of(FINDING, decision(FINDING)));
    DecisionsReader.Loaded loaded = DecisionsReader.read(file, "decisions.yaml");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.decisions().getFirst().summary()).isEqualTo(decision(FINDING).summary());
    assertThat(judge(loaded.decisions().getFirst(), FINDING, TODAY).on(FINDING)).isPresent();
  }

  @Test
  void a_reason_a_name_and_one_verdict_are_needed() throws IOException {
    Path file = folder.resolve("decisions.yaml");
    Files.writeString(file, "decisions:\n  - finding: kb-1\n    ignore: yes\n    right: faq\n");
    DecisionsReader.Loaded loaded = DecisionsReader.read(file, "decisions.yaml");
    assertThat(loaded.decisions()).isEmpty();
    assertThat(loaded.problems())
        .extracting(Problem::key)
        .containsExactly(
            "problem.settings.missing", "problem.settings.missing", "problem.decision.verdict");
  }
}
