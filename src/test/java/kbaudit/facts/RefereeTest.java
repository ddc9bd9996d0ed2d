package kbaudit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.document.Location;
import kbaudit.reader.Options;
import kbaudit.report.Report;
import kbaudit.settings.FactsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a furniture shop: returns, delivery, warranty. */
class RefereeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  @TempDir Path folder;

  private Report audit(String facts) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.yaml"), facts);
    FactsFile.Loaded loaded = FactsFile.read(file, "facts.yaml");
    assertThat(loaded.problems()).isEmpty();
    return Audit.run(
        folder,
        Options.on(TODAY),
        AuditOptions.defaults(TODAY).knowing(loaded.facts()),
        Progress.SILENT);
  }

  private void text(String channel, String... answers) throws IOException {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < answers.length; i += 2) {
      entries.add("- question: \"" + answers[i] + "\"\n  answer: \"" + answers[i + 1] + "\"\n");
    }
    Files.createDirectories(folder.resolve(channel));
    Files.writeString(folder.resolve(channel + "/texts.yaml"), String.join("", entries));
  }

  private static List<String> places(List<Told> told) {
    return told.stream().map(Told::saying).map(s -> s.location()).map(Location::path).toList();
  }

  @Test
  void a_bare_value_under_its_question_is_enough() throws IOException {
    text(
        "faq",
        "Hoe lang kan ik een stoel terugsturen?",
        "Je kunt een stoel binnen 30 dagen terugsturen.");
    text("email", "Een stoel terugsturen", "U kunt een stoel binnen twee weken terugsturen.");
    FactCheck check =
        audit("facts: [{question: Hoe lang kan ik een stoel terugsturen?, answer: 30 dagen}]\n")
            .facts()
            .checks()
            .getFirst();
    assertThat(places(check.right())).containsExactly("faq/texts.yaml");
    assertThat(places(check.wrong())).containsExactly("email/texts.yaml");
  }

  @Test
  void a_price_contradicts_what_is_free_of_charge() throws IOException {
    text("faq", "Wat kost het terugsturen van een stoel?", "Een stoel terugsturen kost € 25.");
    text("email", "Een stoel terugsturen", "Een stoel terugsturen is gratis.");
    FactCheck check =
        audit(
                "facts: [{question: Wat kost het terugsturen van een stoel?, "
                    + "answer: Een stoel terugsturen is gratis.}]\n")
            .facts()
            .checks()
            .getFirst();
    assertThat(places(check.right())).containsExactly("email/texts.yaml");
    assertThat(places(check.wrong())).containsExactly("faq/texts.yaml");
  }

  /** As many as there are, not the nearest few. */
  @Test
  void no_place_that_still_says_the_old_is_missed_in_a_crowd() throws IOException {
    for (int i = 0; i < 40; i++) {
      text(
          "branch" + i,
          "Returning a chair",
          "You can return a chair within 14 days after delivery.");
    }
    FactCheck check =
        audit(
                """
                facts:
                  - question: How long can I return a chair?
                    answer: You can return a chair within 30 days after delivery.
                    was: two weeks
                """)
            .facts()
            .checks()
            .getFirst();
    assertThat(check.wrong()).hasSize(40).allMatch(Told::old);
    assertThat(check.silent()).isEmpty();
  }

  @Test
  void another_question_is_left_alone() throws IOException {
    text("faq", "Warranty", "A chair has a warranty of 5 years.");
    text("email", "Repairs", "We collect a broken table within one week.");
    Report report = audit("facts: [{question: How long can I return a chair?, answer: 30 days}]\n");
    assertThat(report.facts().checks().getFirst().wrong()).isEmpty();
    assertThat(report.facts().checks().getFirst().silent()).containsExactly("email", "faq");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void facts_change_neither_what_is_compared_nor_what_it_is_called() throws IOException {
    text("faq", "How long can I return a chair?", "You can return a chair within 30 days.");
    text("email", "Returning a chair", "You can return a chair within 14 days.");
    Report without = audit("facts: []\n");
    Report with = audit("facts: [{question: How long can I return a chair?, answer: 30 days}]\n");
    assertThat(with.findings()).hasSize(1);
    assertThat(with.findings().getFirst().id()).isEqualTo(without.findings().getFirst().id());
    assertThat(with.findings().getFirst().answers())
        .isEqualTo(without.findings().getFirst().answers());
    assertThat(with.entries()).isEqualTo(without.entries());
    assertThat(with.channels()).isEqualTo(without.channels());
    Ruling ruling = with.facts().on(with.findings().getFirst()).orElseThrow();
    assertThat(ruling.sides())
        .extracting(Ruling.Side::judgement)
        .containsExactly(Ruling.Judgement.WRONG, Ruling.Judgement.RIGHT);
  }

  @Test
  void of_two_facts_for_different_people_each_rules_its_own() throws IOException {
    text("faq", "Returning as a consumer", "Consumers can return a chair within 30 days.");
    text("email", "Returning as a company", "Companies can return a chair within 14 days.");
    Report report =
        audit(
            """
            facts:
              - id: consumers
                question: How long can a consumer return a chair?
                answer: Consumers can return a chair within 30 days.
              - id: companies
                question: How long can a company return a chair?
                answer: Companies can return a chair within 14 days.
            """);
    assertThat(report.facts().checks()).allMatch(check -> check.wrong().isEmpty());
    assertThat(report.facts().checks()).allMatch(check -> !check.right().isEmpty());
  }
}
