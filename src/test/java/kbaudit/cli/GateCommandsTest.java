package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kbaudit.report.Layout;
import kbaudit.report.Report;
import kbaudit.report.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandsTest {
  private static final Report RETURNS = SampleReport.of(SampleReport.returnWindow());

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
  }

  private TestRun.Result run(Report report, String... arguments) {
    return TestRun.in(folder).reporting(report).kbaudit(arguments);
  }

  @Test
  void after_a_baseline_only_what_is_new_fails() throws IOException {
    assertThat(run(RETURNS, "check").status()).isEqualTo(1);
    assertThat(run(RETURNS, "baseline", "create", "--owner", "Ann").status()).isZero();
    assertThat(run(RETURNS, "check").status()).isZero();
    assertThat(run(RETURNS, "check", "--no-baseline").status()).isEqualTo(1);
    Report more = SampleReport.of(SampleReport.returnWindow(), SampleReport.dogs());
    TestRun.Result result = run(more, "check", "--fail-on", "warning", "--format", "json");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("\"suppressedFindings\"").contains("\"by\": \"Ann\"");
  }

  @Test
  void a_baseline_is_made_once_then_updated_pruned_and_shown() {
    assertThat(run(RETURNS, "baseline", "prune").status()).isEqualTo(2);
    assertThat(run(RETURNS, "baseline", "create").status()).isZero();
    assertThat(run(RETURNS, "baseline", "create").status()).isEqualTo(2);
    Report dogs = SampleReport.of(SampleReport.dogs());
    assertThat(run(dogs, "check", "--fail-on", "never").err())
        .contains("1 of its entries are solved");
    assertThat(run(dogs, "baseline", "show").out()).contains("kb-5f3a9c  solved  duration");
    assertThat(run(dogs, "baseline", "update").err()).contains("0 entries, 0 added, 1 gone");
    assertThat(run(dogs, "baseline", "update", "--accept").err()).contains("1 entries, 1 added");
  }

  @Test
  void marks_that_have_become_idle_are_warnings_that_count_as_such() throws IOException {
    run(RETURNS, "baseline", "create", "texts");
    assertThat(run(SampleReport.of(), "check", "texts").status()).isZero();
    TestRun.Result strict =
        run(SampleReport.of(), "check", "texts", "--fail-on", "warning", "--format", "github");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).contains("::warning file=texts/kbaudit-baseline.yaml::");
  }

  @Test
  void every_file_is_named_as_a_ci_system_sees_it() throws IOException {
    Files.writeString(folder.resolve("texts/kbaudit.yaml"), "chanels: {}\n");
    TestRun.Result result = run(RETURNS, "check", "texts", "--format", "github");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("::error file=texts/kbaudit.yaml,line=1,");
    assertThat(Layout.PLAIN.in("a/b/").file("../facts.yaml")).isEqualTo("a/facts.yaml");
  }

  @Test
  void a_broken_baseline_is_never_a_green_gate() throws IOException {
    Files.writeString(folder.resolve("kbaudit-baseline.yaml"), "findings: [\n");
    assertThat(run(SampleReport.of(), "check").status()).isEqualTo(2);
    assertThat(run(SampleReport.of(), "check", "--baseline", "elsewhere.yaml").status())
        .isEqualTo(2);
  }

  @Test
  void a_decision_is_written_and_holds() throws IOException {
    String[] decide = {
      "decide", "kb-5f3a9c", "--both-right", "members", "--reason", "terms", "--by", "Ann"
    };
    assertThat(run(RETURNS, decide).status()).isZero();
    assertThat(run(RETURNS, "check").status()).isZero();
    assertThat(Files.readString(folder.resolve("decisions.yaml")))
        .contains("both-right: \"members\"");
    assertThat(run(RETURNS, "decide", "kb-0", "--ignore", "--reason", "r", "--by", "b").status())
        .isEqualTo(2);
  }

  @Test
  void several_reports_come_out_of_one_run() throws IOException {
    TestRun.Result result =
        run(
            RETURNS,
            "check",
            "--report",
            "sarif=out.sarif",
            "--report",
            "junit=out.xml",
            "--fail-on",
            "never");
    assertThat(result.status()).isZero();
    assertThat(Files.readString(folder.resolve("out.sarif"))).contains("kb-5f3a9c");
    assertThat(Files.readString(folder.resolve("out.xml"))).contains("kb-5f3a9c");
    assertThat(run(RETURNS, "check", "--report", "sarf=x").err()).contains("sarif");
    assertThat(run(RETURNS, "check", "--report", "sarif").status()).isEqualTo(2);
  }

  @Test
  void settings_are_shown_with_where_they_come_from() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "fail-on: warning\nmin-confidence: 0.4\n");
    TestRun.Result result =
        TestRun.in(folder)
            .with("KBAUDIT_MIN_CONFIDENCE", "0.7")
            .with("KBAUDIT_SINCE", "main")
            .kbaudit("config");
    assertThat(result.status()).isZero();
    assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("fail-on warning (kbaudit.yaml)")
        .contains("min-confidence 0.7 (KBAUDIT_MIN_CONFIDENCE)")
        .contains("format text (default)")
        .contains("since main (KBAUDIT_SINCE)")
        .contains("baseline - (default)");
  }
}
