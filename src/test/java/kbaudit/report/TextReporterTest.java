package kbaudit.report;

import static kbaudit.report.SampleReport.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  @Test
  void shows_each_answer_with_its_place_and_the_sentence_with_the_value_marked() {
    assertThat(text(SampleReport.of(SampleReport.returnWindow()), "en", Layout.PLAIN))
        .isEqualTo(
            """
            Hoe lang kan ik een tuinstoel terugbrengen?                                   error · duration · 98%
              30 dagen   faq      faq/retour.md:12:31      Een tuinstoel breng je binnen [30 dagen] terug.
              14 dagen   email    email/macros.json:41:17  U kunt de stoel [14 dagen] na ontvangst terugbrengen.
              zes weken  chatbot  chatbot/domain.yml:18:9  Je hebt [zes weken] de tijd.
              faq changed 2025-02-11 (webredactie) · email 2023-08-29 (klantenservice), probably stale
              kb-5f3a9c · kbaudit explain duration

            1 contradiction · chatbot/email 1 · chatbot/faq 1 · email/faq 1 · 212 entries in 4 channels read, 3
            drafts left out, 1 finding not shown, 1 file skipped (faq/logo.png: not text), 1 warning
            """);
  }

  @Test
  void speaks_dutch() {
    assertThat(text(SampleReport.of(SampleReport.returnWindow()), "nl", Layout.PLAIN))
        .contains("fout · termijn · 98%")
        .contains("faq gewijzigd op 2025-02-11 (webredactie)")
        .contains("email 2023-08-29 (klantenservice), waarschijnlijk\n  verouderd")
        .contains("1 tegenstrijdigheid · ")
        .contains("212 teksten in 4 kanalen\ngelezen, 3 concepten overgeslagen")
        .contains("1 bestand overgeslagen (faq/logo.png:\ngeen tekst)");
  }

  @Test
  void marks_values_by_colour_on_a_terminal() {
    String text = text(SampleReport.of(SampleReport.dogs()), "en", new Layout(100, true, true));
    assertThat(text)
        .contains("\u001B[1mMag mijn hond mee?\u001B[0m")
        .contains("Je hond \u001B[1;4mmag\u001B[0m mee.")
        .doesNotContain("[mag]");
  }

  @Test
  void keeps_places_whole_on_a_narrow_terminal_and_puts_sentences_below() {
    Layout narrow = new Layout(48, false, true);
    String text = text(SampleReport.of(SampleReport.returnWindow()), "en", narrow);
    assertThat(text)
        .contains("email    email/macros.json:41:17\n")
        .contains("chatbot/domain.yml:18:9\n");
    assertThat(text.lines().filter(line -> !line.contains("/")))
        .allMatch(line -> Printed.width(line) <= 48);
  }

  @Test
  void says_in_a_friendly_way_that_nothing_was_found() {
    assertThat(text(SampleReport.of(), "en", Layout.PLAIN))
        .startsWith("No contradictions found.\n212 entries in 4 channels read");
  }

  @Test
  void leaves_the_summary_out_when_only_findings_are_asked() {
    assertThat(text(SampleReport.of(SampleReport.dogs()), "en", Layout.PLAIN.findingsOnly()))
        .doesNotContain("entries")
        .endsWith("kbaudit explain polarity\n\n");
  }

  @Test
  void content_cannot_repaint_the_terminal() {
    Contradiction hostile =
        between(
            says("faq", "faq/a.md", 1, "Wis \u001B[2J\u0007 alles [nu]\u202E terug.").get(),
            says("email", "email/b.md", 1, "Doe [niets].").get());
    assertThat(text(SampleReport.of(hostile), "en", Layout.PLAIN))
        .doesNotContain("\u001B")
        .doesNotContain("\u0007")
        .doesNotContain("\u202E");
  }

  @Test
  void shortens_an_endless_sentence_around_its_value() {
    String words = "woord ".repeat(500);
    Contradiction endless =
        between(
            says("faq", "faq/a.md", 1, words + "[30 dagen] " + words).get(),
            says("email", "email/b.md", 1, "Binnen [14 dagen].").get());
    String text = text(SampleReport.of(endless), "en", Layout.PLAIN);
    assertThat(text).contains("…").contains("[30 dagen]").hasSizeLessThan(3000);
  }

  @Test
  void shortens_a_label_that_is_a_whole_sentence() {
    String label = "Planten nemen we bij hoge uitzondering terug";
    Contradiction finding =
        new Contradiction(
            "kb-1",
            ClaimKind.POLARITY,
            Severity.NOTE,
            0.4,
            "?",
            Language.NL,
            List.of(
                new Answer(
                    "yes", label, List.of(says("faq", "faq/a.md", 1, "[" + label + "].").get())),
                new Answer("no", "niet", List.of(says("shop", "b.md", 1, "Nee, [niet].").get()))));
    assertThat(text(SampleReport.of(finding), "en", Layout.PLAIN))
        .contains("  Planten nemen we bij…   faq");
  }

  @Test
  void names_files_where_one_channel_has_texts_of_several_dates() {
    Contradiction finding =
        between(
            says("faq", "faq/nieuw.md", 1, "Binnen [30 dagen].").by("Ans", "2025-05-01"),
            says("faq", "faq/oud.md", 1, "Binnen [14 dagen].").by("Ans", "2024-04-30"));
    assertThat(text(SampleReport.of(finding), "en", Layout.PLAIN))
        .contains(
            "faq/nieuw.md:1 changed 2025-05-01 (Ans) · faq/oud.md:1 2024-04-30 (Ans), probably stale");
  }

  @Test
  void a_year_between_two_sides_is_not_stale_yet() {
    Contradiction finding =
        between(
            says("faq", "faq/a.md", 1, "Binnen [30 dagen].").by("Ans", "2025-05-01T10:00:00Z"),
            says("email", "email/b.md", 1, "Binnen [14 dagen].").by("Bo", "2024-05-01"));
    assertThat(text(SampleReport.of(finding), "en", Layout.PLAIN))
        .contains("faq changed 2025-05-01 (Ans) · email 2024-05-01 (Bo)")
        .doesNotContain("stale");
  }

  private static Contradiction between(Saying one, Saying other) {
    return new Contradiction(
        "kb-1",
        ClaimKind.DURATION,
        Severity.ERROR,
        0.9,
        "Hoe lang?",
        Language.NL,
        List.of(
            new Answer("a", one.text(), List.of(one)),
            new Answer("b", other.text(), List.of(other))));
  }

  private static String text(Report report, String language, Layout layout) {
    StringBuilder out = new StringBuilder();
    try {
      ReportFormat.TEXT.reporter(layout).write(report, Messages.of(language), out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }
}
