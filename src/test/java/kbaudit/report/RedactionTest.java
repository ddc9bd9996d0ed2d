package kbaudit.report;

import static kbaudit.report.SampleReport.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Problem;
import kbaudit.gate.Known;
import kbaudit.gate.Silenced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report full of people, and none of them in any output. */
class RedactionTest {
  private static final List<String> SECRETS =
      List.of(
          "Anouk",
          "Bakker",
          "06-55512345",
          "anouk.bakker@example.org",
          "10445566",
          "NL20INGB0001234567",
          "3511 AB",
          "Lindelaan");

  private static final Contradiction TERM =
      finding(
          "kb-aaaaaa",
          ClaimKind.DURATION,
          "Beste Anouk, hoe lang duurt bestelnummer 10445566?",
          says("email", "e.json", 1, "Anouk.bakker@example.org: beste Anouk, het duurt [5 dagen].")
              .by("anouk.bakker@example.org", "2025-01-01"),
          says("chat", "c.json", 2, "Bel 06-55512345, het duurt [8 dagen], Lindelaan 12, 3511 AB.")
              .get());

  private static final Contradiction STANCE =
      finding(
          "kb-bbbbbb",
          ClaimKind.POLARITY,
          "Kan ik betalen?",
          says("email", "e.json", 3, "[Betaal mevrouw Bakker op NL20INGB0001234567.]").get(),
          says("chat", "c.json", 4, "[Betaal niet aan 06-55512345.]").get());

  /** Two numbers for one desk: the numbers are what the finding says. */
  private static final Contradiction CONTACT =
      finding(
          "kb-cccccc",
          ClaimKind.CONTACT,
          "Op welk nummer zijn jullie te bereiken?",
          says("email", "e.json", 5, "Bel ons op [085-0601234], of Anouk op 06-55512345.").get(),
          says("chat", "c.json", 6, "Bel ons op [085-0604321].").get());

  private static Contradiction finding(
      String id, ClaimKind rule, String question, Saying one, Saying other) {
    return new Contradiction(
        id, rule, Severity.ERROR, 0.9, question, Language.NL, List.of(answer(one), answer(other)));
  }

  private static Answer answer(Saying saying) {
    return new Answer(saying.text(), saying.text(), List.of(saying));
  }

  private static Report report() {
    return SampleReport.of(TERM, STANCE, CONTACT)
        .gated(
            List.of(TERM, STANCE, CONTACT),
            new Known(
                true,
                List.of(
                    new Silenced(
                        finding(
                            "kb-dddddd",
                            ClaimKind.DURATION,
                            "Dear Mr. Bakker, when?",
                            TERM.answers().get(0).says().getFirst(),
                            TERM.answers().get(1).says().getFirst()),
                        Silenced.Reason.DECISION,
                        "agreed with mevrouw Bakker, 06-55512345",
                        Optional.of("Anouk")))))
        .agreeing(
            List.of(
                new Agreement(ClaimKind.DURATION, TERM.question(), Language.NL, TERM.answers())))
        .with(List.of(Problem.error("a.yaml", 1, 1, "problem.settings.date", "06-55512345")));
  }

  private static String write(Report report, ReportFormat format, Messages messages) {
    StringBuilder out = new StringBuilder();
    try {
      format.reporter(Layout.PLAIN).write(report, messages, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void no_output_tells_who_anybody_is(ReportFormat format) {
    for (String language : Messages.LANGUAGES) {
      String out = write(Redaction.of(report()), format, Messages.of(language));
      SECRETS.forEach(secret -> assertThat(out).doesNotContainIgnoringCase(secret));
    }
  }

  /** Else the test above would hold for a report that says nothing. */
  @Test
  void without_it_they_are_there() {
    String out = write(report(), ReportFormat.JSON, Messages.english());
    SECRETS.forEach(secret -> assertThat(out).containsIgnoringCase(secret));
  }

  @ParameterizedTest
  @EnumSource
  void a_contact_point_that_is_the_finding_stays(ReportFormat format) {
    assertThat(write(Redaction.of(report()), format, Messages.english()))
        .contains("085-0601234")
        .contains("085-0604321");
  }

  @Test
  void the_value_is_still_marked_where_it_stands() {
    for (Contradiction finding : Redaction.of(report()).findings()) {
      finding.answers().stream()
          .flatMap(answer -> answer.says().stream())
          .forEach(saying ->
              assertThat(saying.quote().startsWith(saying.text(), saying.textFrom())).isTrue());
    }
    assertThat(write(Redaction.of(report()), ReportFormat.TEXT, Messages.english()))
        .contains("het duurt [5 dagen]")
        .contains("Bel ‹phone›, het duurt [8 dagen]");
  }

  @Test
  void what_identifies_a_finding_stays() {
    Report redacted = Redaction.of(report());
    for (int i = 0; i < redacted.findings().size(); i++) {
      Contradiction now = redacted.findings().get(i);
      Contradiction before = report().findings().get(i);
      assertThat(now.id()).isEqualTo(before.id());
      assertThat(now.answers().getFirst().says().getFirst().location())
          .isEqualTo(before.answers().getFirst().says().getFirst().location());
    }
  }
}
