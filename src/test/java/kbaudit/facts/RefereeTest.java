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

/** Facts of a library: loans, fines, the reading room. */
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
  void a_bare_value_under_its_question_is_enough_in_any_language() throws IOException {
    text("faq", "Hoe lang mag ik een boek lenen?", "Je mag een boek drie weken lenen.");
    text("email", "Lending books", "You can borrow a book for four weeks.");
    FactCheck check =
        audit("facts: [{question: Hoe lang mag ik een boek lenen?, answer: 21 dagen}]\n")
            .facts()
            .checks()
            .getFirst();
    assertThat(places(check.right())).containsExactly("faq/texts.yaml");
    assertThat(places(check.wrong())).containsExactly("email/texts.yaml");
  }

  /** As many as there are, not the nearest few. */
  @Test
  void no_place_that_still_says_the_old_is_missed_in_a_crowd() throws IOException {
    for (int i = 0; i < 40; i++) {
      text("branch" + i, "Lending", "You can borrow a book for four weeks.");
    }
    FactCheck check =
        audit(
                """
                facts:
                  - question: How long can I borrow a book?
                    answer: You can borrow a book for three weeks.
                    was: 28 days
                """)
            .facts()
            .checks()
            .getFirst();
    assertThat(check.wrong()).hasSize(40).allMatch(Told::old);
    assertThat(check.silent()).isEmpty();
  }

  @Test
  void another_question_is_left_alone() throws IOException {
    text("faq", "Fines", "After two reminders you pay a fine of € 5.");
    text("email", "Reservations", "We keep a reserved book for you for one week.");
    Report report =
        audit("facts: [{question: How long can I borrow a book?, answer: three weeks}]\n");
    assertThat(report.facts().checks().getFirst().wrong()).isEmpty();
    assertThat(report.facts().checks().getFirst().silent()).containsExactly("email", "faq");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void facts_change_neither_what_is_compared_nor_what_it_is_called() throws IOException {
    text("faq", "How long can I borrow a book?", "You can borrow a book for three weeks.");
    text("email", "Lending", "You can borrow a book for four weeks.");
    Report without = audit("facts: []\n");
    Report with = audit("facts: [{question: How long can I borrow a book?, answer: 3 weeks}]\n");
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
    text("faq", "Lending for adults", "Adults can borrow a book for three weeks.");
    text("email", "Lending for children", "Children can borrow a book for five weeks.");
    Report report =
        audit(
            """
            facts:
              - id: grown
                question: How long can adults borrow a book?
                answer: Adults can borrow a book for three weeks.
              - id: small
                question: How long can children borrow a book?
                answer: Children can borrow a book for five weeks.
            """);
    assertThat(report.facts().checks()).allMatch(check -> check.wrong().isEmpty());
    assertThat(report.facts().checks()).allMatch(check -> !check.right().isEmpty());
  }
}
