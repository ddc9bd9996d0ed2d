package kbaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.contradiction.Contradiction;
import kbaudit.settings.BaselineFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  private static final Audited ALL = new Audited(true, Set.of());
  private static final String FAQ =
      "P30D faq/returns: You can return it within 30 days of delivery.";
  private static final String MAIL =
      "P14D email/returns: You can return it within 14 days of delivery.";
  private static final String CHAT = "P21D chat/returns: Returning is possible for 21 days.";
  private static final Contradiction OLD = SampleFinding.of("kb-1", FAQ, MAIL);

  @TempDir Path folder;

  private static Baseline baseline(Contradiction... findings) {
    return Baseline.of(
        List.of(findings),
        new Baseline.Accepting(
            "old: \"see\" \\ later",
            Optional.of("Ann"),
            TODAY,
            Optional.of(LocalDate.of(2026, 6, 30))));
  }

  private static boolean knows(Baseline baseline, Contradiction finding) {
    return baseline.recognise(List.of(finding), TODAY).containsKey(finding);
  }

  @Test
  void what_is_in_it_is_known_whatever_the_id_and_the_order() {
    assertThat(knows(baseline(OLD), SampleFinding.of("kb-9", MAIL, FAQ))).isTrue();
  }

  @Test
  void a_finding_that_lost_a_side_is_known_and_one_that_won_a_side_is_not() {
    Contradiction three = SampleFinding.of("kb-3", FAQ, MAIL, CHAT);
    assertThat(knows(baseline(three), OLD)).isTrue();
    assertThat(knows(baseline(OLD), three)).isFalse();
  }

  @Test
  void another_value_is_new() {
    String other = MAIL.replace("P14D", "P10D").replace("14", "10");
    assertThat(knows(baseline(OLD), SampleFinding.of("kb-4", FAQ, other))).isFalse();
  }

  @Test
  void a_text_that_moved_is_known_and_a_copy_is_not() {
    String moved = MAIL.replace("email/returns", "macros/send-back");
    assertThat(knows(baseline(OLD), SampleFinding.of("kb-5", FAQ, moved))).isTrue();
    Contradiction copy = SampleFinding.of("kb-6", FAQ, moved);
    assertThat(baseline(OLD).recognise(List.of(OLD, copy), TODAY)).containsOnlyKeys(OLD);
  }

  @Test
  void a_third_answer_that_becomes_one_of_the_others_is_known() {
    Baseline three = baseline(SampleFinding.of("kb-3", FAQ, MAIL, CHAT));
    String agrees = CHAT.replace("P21D", "P30D").replace("21", "30");
    String sides = "P14D chat/returns: Returning is possible for 14 days.";
    assertThat(knows(three, SampleFinding.of("kb-4", agrees, MAIL))).isTrue();
    assertThat(knows(three, SampleFinding.of("kb-5", FAQ, sides))).isTrue();
    assertThat(knows(three, SampleFinding.of("kb-6", FAQ, sides.replace("14", "10")))).isFalse();
    // Who agreed, and now contradicts, does bring something new.
    assertThat(knows(baseline(OLD), SampleFinding.of("kb-7", FAQ, sides))).isFalse();
  }

  @Test
  void a_second_contradiction_of_the_same_entries_and_values_is_new() {
    Contradiction second =
        SampleFinding.of(
            "kb-2",
            "P30D faq/returns: We refund you in 30 days.",
            "P14D email/returns: Your money comes back after 14 days.");
    assertThat(baseline(OLD).recognise(List.of(second, OLD), TODAY)).containsOnlyKeys(OLD);
    assertThat(baseline(OLD, second).recognise(List.of(OLD, second), TODAY)).hasSize(2);
  }

  @Test
  void of_two_with_the_same_entries_and_values_the_solved_one_is_stale() {
    Contradiction second =
        SampleFinding.of(
            "kb-2",
            "P30D faq/returns: We refund you in 30 days.",
            "P14D email/returns: Your money comes back after 14 days.");
    assertThat(baseline(OLD, second).stale(List.of(OLD), ALL))
        .extracting(entry -> entry.finding().id())
        .containsExactly("kb-2");
  }

  @Test
  void sides_that_change_places_are_known_and_not_stale() {
    Contradiction swapped =
        SampleFinding.of("kb-2", FAQ.replace("30", "14"), MAIL.replace("14", "30"));
    assertThat(knows(baseline(OLD), swapped)).isTrue();
    assertThat(baseline(OLD).stale(List.of(swapped), ALL)).isEmpty();
  }

  @Test
  void two_old_findings_that_became_one_are_known() {
    Contradiction other =
        SampleFinding.of("kb-2", CHAT, "P7D app/returns: Send it back in a week.");
    Contradiction both =
        SampleFinding.of("kb-7", FAQ, MAIL, CHAT, "P7D app/returns: Send it back in a week.");
    assertThat(knows(baseline(OLD, other), both)).isTrue();
  }

  @Test
  void an_expired_entry_does_not_hold_and_a_solved_one_is_stale() {
    Baseline baseline = baseline(OLD);
    LocalDate later = LocalDate.of(2026, 7, 1);
    assertThat(baseline.recognise(List.of(OLD), later)).isEmpty();
    assertThat(baseline.expired(later)).hasSize(1);
    assertThat(baseline.stale(List.of(OLD), ALL)).isEmpty();
    assertThat(baseline.stale(List.of(), ALL)).hasSize(1);
    assertThat(baseline.stale(List.of(), new Audited(false, Set.of("faq")))).isEmpty();
  }

  @Test
  void it_only_goes_down_unless_told_otherwise() {
    Contradiction fresh = SampleFinding.of("kb-8", CHAT, FAQ);
    Baseline baseline = baseline(OLD);
    assertThat(baseline.update(List.of(OLD, fresh), ALL, Optional.empty())).isEqualTo(baseline);
    assertThat(baseline.update(List.of(fresh), ALL, Optional.empty()).entries()).isEmpty();
    Optional<Baseline.Accepting> accepting =
        Optional.of(new Baseline.Accepting("later", Optional.empty(), TODAY, Optional.empty()));
    assertThat(baseline.update(List.of(OLD, fresh), ALL, accepting).entries()).hasSize(2);
  }

  @Test
  void an_update_keeps_reason_and_date_of_what_moved() {
    Contradiction moved = SampleFinding.of("kb-5", FAQ, MAIL.replace("email/", "macros/"));
    Accepted entry =
        baseline(OLD).update(List.of(moved), ALL, Optional.empty()).entries().getFirst();
    assertThat(entry.finding().id()).isEqualTo("kb-5");
    assertThat(entry.owner()).contains("Ann");
    assertThat(entry.since()).isEqualTo(TODAY);
  }

  @Test
  void it_comes_back_from_its_file_as_it_went_in() throws IOException {
    Contradiction odd =
        SampleFinding.of(
            "kb-2", "yes faq/a#: \"Ja\": it's # \\ ok\u2028 \uD83D\uDE00", "no x/y: - no: {}\n");
    Baseline baseline = baseline(OLD, odd);
    Path file = Files.writeString(folder.resolve("b.yaml"), BaselineText.of(baseline, "comment"));
    BaselineFile.Loaded loaded = BaselineFile.read(file, "b.yaml");
    assertThat(loaded.problems()).isEmpty();
    assertThat(BaselineText.of(loaded.baseline(), "comment")).isEqualTo(Files.readString(file));
    assertThat(knows(loaded.baseline(), odd)).isTrue();
  }

  @Test
  void one_finding_more_is_one_block_of_lines_more() {
    List<String> small = BaselineText.of(baseline(OLD), "c").lines().toList();
    List<String> large =
        BaselineText.of(baseline(SampleFinding.of("kb-0", CHAT, FAQ), OLD), "c").lines().toList();
    assertThat(large).containsAll(small);
  }

  @Test
  void a_broken_file_is_an_error_with_its_place() throws IOException {
    Path file =
        Files.writeString(folder.resolve("b.yaml"), "findings:\n  - id: kb-1\n    rul: money\n");
    assertThat(BaselineFile.read(file, "b.yaml").problems())
        .anyMatch(problem -> problem.line() == 3 && problem.key().endsWith("unknown-key.near"));
  }
}
