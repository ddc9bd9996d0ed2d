package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Location;
import org.junit.jupiter.api.Test;

/** Findings in the hands of those who settle them. */
class WorklistTest {

  @Test
  void every_owner_gets_the_findings_in_which_a_text_of_theirs_takes_part() {
    List<Worklist> lists = Worklist.of(PageSample.shop(), GroupBy.OWNER);
    assertThat(lists)
        .extracting(Worklist::key)
        .containsExactly("", "klantenservice", "webredactie");
    assertThat(lists.getFirst().report().findings()).hasSize(2);
    assertThat(lists.getLast().report().findings())
        .extracting(Contradiction::id)
        .containsExactly("kb-5f3a9c");
  }

  @Test
  void own_places_are_tasks_and_the_others_are_told() throws IOException {
    assertThat(markdown(Worklist.of(PageSample.shop(), GroupBy.OWNER).getLast()))
        .contains("# webredactie")
        .contains(
            "- [ ] **30 dagen** faq, faq/retour.md:12:31: Een tuinstoel breng je binnen 30 dagen terug.")
        .contains("\n- **14 dagen** email, email/macros.json:41");
  }

  @Test
  void files_of_different_lists_have_different_names_and_no_name_leaves_the_folder() {
    List<Worklist> lists =
        Worklist.of(owned("../../etc/Team", "etc team", "Étc/téam", "///"), GroupBy.OWNER);
    assertThat(lists)
        .extracting(Worklist::file)
        .containsExactlyInAnyOrder("etc-team", "etc-team-2", "etc-team-3", "no-owner");
  }

  @Test
  void a_question_is_a_list_of_its_own_and_all_its_places_are_tasks() throws IOException {
    Worklist dogs = Worklist.of(PageSample.shop(), GroupBy.QUESTION).getLast();
    assertThat(dogs.file()).isEqualTo("mag-mijn-hond-mee");
    assertThat(markdown(dogs).lines().filter(line -> line.startsWith("- [ ] "))).hasSize(2);
  }

  private static String markdown(Worklist list) throws IOException {
    StringBuilder out = new StringBuilder();
    new WorklistReporter(list, Messages.of("nl")).write(out);
    return out.toString();
  }

  private static Report owned(String... owners) {
    List<Answer> answers =
        java.util.Arrays.stream(owners)
            .map(owner ->
                new Answer(
                    owner,
                    owner,
                    List.of(
                        new Saying(
                            "faq",
                            owner,
                            new Location("faq/a.md", 1, 1, 1, 2),
                            "Ja.",
                            "Ja",
                            0,
                            Optional.of(owner),
                            Optional.empty()))))
            .toList();
    return SampleReport.of(
        new Contradiction(
            "kb-1", ClaimKind.POLARITY, Severity.ERROR, 1, "Mag het?", Language.NL, answers));
  }
}
