package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.audit.AuditOptions;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;
import kbaudit.document.Problem;
import kbaudit.report.Report;
import kbaudit.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Report DOGS = SampleReport.of(SampleReport.dogs());
  private static final Report RETURNS = SampleReport.of(SampleReport.returnWindow());
  private static final Report FINE = SampleReport.of();

  @TempDir Path folder;

  @Test
  void exit_code_follows_the_worst_finding_and_fail_on() {
    assertThat(status(FINE)).isZero();
    assertThat(status(RETURNS)).isEqualTo(1);
    assertThat(status(DOGS)).isZero();
    assertThat(status(DOGS, "--fail-on", "warning")).isEqualTo(1);
    assertThat(status(DOGS, "--fail-on=note")).isEqualTo(1);
    assertThat(status(RETURNS, "--fail-on=never")).isZero();
  }

  @Test
  void a_run_that_read_nothing_is_no_success() {
    TestRun.Result result = run(SampleReport.empty()).kbaudit("check");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("Nothing to check was found in " + folder);
  }

  @Test
  void a_run_in_which_all_is_draft_says_how_to_check_drafts() {
    Report drafts = new Report(3, 0, Map.of(), 0, Map.of("draft", 9), List.of(), 0, List.of());
    TestRun.Result result = run(drafts).kbaudit("check");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--include-drafts");
  }

  @Test
  void an_unreadable_file_is_told_with_its_place_and_fails_the_run_although_the_rest_is_reported() {
    Report broken =
        FINE.with(List.of(Problem.error("email/m.json", 7, 3, "problem.json", "Unexpected end.")));
    TestRun.Result result = run(broken).kbaudit("check");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("email/m.json:7:3: error: Not valid JSON");
    assertThat(result.out()).contains("212 entries in 4 channels read").contains("1 error");
  }

  @Test
  void standard_output_is_the_report_and_nothing_else() {
    TestRun.Result result = run(RETURNS).kbaudit("check", "--format", "json");
    assertThat(result.out()).startsWith("{\n").endsWith("}\n");
    assertThat(result.err())
        .isEqualTo(
            "shop/balie.tsv:5:1: warning: Cells in this row: 2; expected, as in the first row: 3. Is there a"
                + " separator or a line break in a text without quotation marks around it?\n");
  }

  @Test
  void quiet_leaves_findings_only() {
    TestRun.Result result = run(DOGS).kbaudit("check", "--quiet");
    assertThat(result.out()).startsWith("Mag mijn hond mee?").doesNotContain("entries");
    assertThat(result.err()).isEmpty();
    assertThat(run(FINE).kbaudit("check", "-q").out()).isEmpty();
  }

  @Test
  void the_report_goes_to_a_file_whole() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "old");
    TestRun.Result result = run(RETURNS).kbaudit("check", "--format=json", "-o", "report.json");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
    assertThat(Files.readString(file)).startsWith("{\n").endsWith("}\n");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void an_unwritable_file_is_told_and_fails_the_run() {
    TestRun.Result result = run(FINE).kbaudit("check", "-o", "no/such/folder/report.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be written to").contains("report.txt");
    assertThat(run(FINE).kbaudit("check", "-o", ".").status()).isEqualTo(2);
  }

  @Test
  void flags_reach_the_audit() {
    List<AuditOptions> seen = new ArrayList<>();
    int status =
        TestRun.in(folder)
            .auditor((root, reading, options, progress) -> {
              seen.add(options);
              return FINE;
            })
            .kbaudit(
                "check",
                "--channel",
                "faq,email",
                "--channel",
                "chat",
                "--lang=nl,de",
                "--rule",
                "money",
                "--include-drafts",
                "--min-confidence",
                "75%",
                "--today",
                "2025-12-24")
            .status();
    assertThat(status).isZero();
    assertThat(seen)
        .isEqualTo(
            List.of(
                new AuditOptions(
                        Set.of("faq", "email", "chat"),
                        Set.of(Language.NL, Language.DE),
                        Set.of(ClaimKind.MONEY),
                        Optional.empty(),
                        true,
                        0.75,
                        LocalDate.of(2025, 12, 24))
                    .telling(false)));
  }

  @Test
  void reports_also_speak_german_and_french_and_help_stays_english() {
    assertThat(run(RETURNS).kbaudit("check", "--locale", "de").out()).contains("1 Widerspruch · ");
    assertThat(run(RETURNS).kbaudit("check", "--locale", "fr").out()).contains("canaux");
    assertThat(run(RETURNS).kbaudit("check", "--help", "--locale", "de").out())
        .startsWith("Usage: kbaudit check");
    assertThat(run(RETURNS).with("LANG", "de_DE.UTF-8").kbaudit("check").out())
        .contains("1 contradiction · ");
  }

  @Test
  void flags_go_over_the_environment_and_the_environment_over_the_file() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "fail-on: never\nlocale: nl\n");
    assertThat(status(RETURNS)).isZero();
    assertThat(run(RETURNS).kbaudit("check").out()).contains("tegenstrijdigheid");
    TestRun asked = run(RETURNS).with("KBAUDIT_FAIL_ON", "error").with("KBAUDIT_LOCALE", "en");
    assertThat(asked.kbaudit("check").status()).isEqualTo(1);
    assertThat(asked.kbaudit("check").out()).contains("contradiction");
    assertThat(asked.kbaudit("check", "--fail-on", "never").status()).isZero();
    assertThat(asked.kbaudit("check", "--locale", "nl").out()).contains("tegenstrijdigheid");
  }

  @Test
  void a_broken_config_is_told_with_its_place_and_the_audit_still_runs() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "fial-on: warning\n");
    TestRun.Result result = run(FINE).kbaudit("check");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            "kbaudit.yaml:1:1: error: There is no setting \"fial-on\". Did you mean \"fail-on\"?");
    assertThat(result.out()).contains("212 entries");
  }

  @Test
  void a_named_config_that_is_not_there_is_told() {
    TestRun.Result result = run(FINE).kbaudit("check", "--config", "other.yaml");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("other.yaml: error: The settings file cannot be opened.");
  }

  @Test
  void colour_is_for_terminals_and_can_be_forced_or_forbidden() {
    String escape = "\u001B[";
    assertThat(run(DOGS).kbaudit("check").out()).doesNotContain(escape);
    assertThat(run(DOGS).onTerminal().kbaudit("check").out()).contains(escape);
    assertThat(run(DOGS).onTerminal().with("NO_COLOR", "1").kbaudit("check").out())
        .doesNotContain(escape);
    assertThat(run(DOGS).with("CLICOLOR_FORCE", "1").kbaudit("check").out()).contains(escape);
    assertThat(run(DOGS).with("NO_COLOR", "1").kbaudit("check", "--color=always").out())
        .contains(escape);
    assertThat(run(DOGS).onTerminal().kbaudit("check", "--color", "never").out())
        .doesNotContain(escape);
  }

  @Test
  void the_report_fits_the_terminal() {
    String wide = run(RETURNS).onTerminal().with("COLUMNS", "160").kbaudit("check").out();
    assertThat(wide.lines().findFirst().orElseThrow().replaceAll("\u001B\\[[0-9;]*m", ""))
        .hasSize(160);
    String piped = run(RETURNS).with("COLUMNS", "160").kbaudit("check").out();
    assertThat(piped.lines().findFirst().orElseThrow()).hasSize(100);
  }

  private int status(Report report, String... flags) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(List.of(flags));
    return run(report).kbaudit(arguments.toArray(String[]::new)).status();
  }

  private TestRun run(Report report) {
    return TestRun.in(folder).reporting(report);
  }
}
