package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import kbaudit.reader.Format;
import kbaudit.report.Report;
import kbaudit.report.SampleReport;
import kbaudit.settings.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chekc                           | There is no command "chekc". Did you mean "check"?
          banana                          | There is no command "banana".
          check --formt json              | There is no option --formt here. Did you mean --format?
          check --format jsn              | --format cannot be "jsn". Did you mean "json"?
          check --format xml              | --format cannot be "xml". Possible: text, json, sarif
          check --format                  | --format needs a value: --format FORMAT
          check --rule duraton            | --rule cannot be "duraton". Did you mean "duration"?
          check --lang klingon            | --lang cannot be "klingon". Possible: nl, en, de, fr.
          check --fail-on warn            | --fail-on cannot be "warn". Did you mean "warning"?
          check --today tomorrow          | --today cannot be "tomorrow". Write a date as 2026-01-31.
          check --today 2026-02-30        | --today cannot be "2026-02-30". Write a date as 2026-01-31.
          check --min-confidence high     | --min-confidence cannot be "high". Write a number from 0 to 1
          check --color blue              | --color cannot be "blue". Possible: auto, always, never.
          check --locale xx               | --locale cannot be "xx". Possible: en, nl, de, fr.
          check --quiet=maybe             | --quiet takes no value.
          explain                         | Name a rule: duration, money
          explain durration               | There is no rule "durration". Did you mean "duration"?
          explain money date              | "date" is one word too many here.
          help chek                       | There is no command "chek". Did you mean "check"?
          generate-completion tcsh        | SHELL cannot be "tcsh".
          """)
  void wrong_usage_is_told_with_the_way_out(String line, String told) {
    TestRun.Result result = TestRun.in(folder).kbaudit(line.split(" "));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("kbaudit: " + told);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void wrong_usage_is_told_in_dutch_too() {
    assertThat(TestRun.in(folder).kbaudit("chekc", "--locale", "nl").err())
        .isEqualTo(
            """
            kbaudit: De opdracht "chekc" bestaat niet. Bedoel je "check"?
            kbaudit: "kbaudit --help" laat zien wat er kan.
            """);
  }

  @Test
  void a_wrong_variable_is_told_by_its_name() {
    TestRun.Result result =
        TestRun.in(folder).with("KBAUDIT_FAIL_ON", "sometimes").kbaudit("check");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("kbaudit: KBAUDIT_FAIL_ON cannot be \"sometimes\".");
  }

  @Test
  void a_folder_without_a_command_is_understood() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    assertThat(TestRun.in(folder).kbaudit("texts").err())
        .startsWith("kbaudit: To check \"texts\", write: kbaudit check texts\n");
  }

  @Test
  void rules_formats_and_version_are_listed() {
    TestRun run = TestRun.in(folder);
    assertThat(run.kbaudit("rules").out().lines()).hasSize(Rules.all().size());
    assertThat(run.kbaudit("formats").out().lines()).hasSize(Format.values().length);
    assertThat(run.kbaudit("version").out()).isEqualTo("kbaudit development\n");
    assertThat(run.kbaudit("--version").out()).isEqualTo("kbaudit development\n");
  }

  @Test
  void explain_tells_about_a_rule_in_the_language_asked_for() {
    TestRun run = TestRun.in(folder);
    assertThat(run.kbaudit("explain", "cost").out()).startsWith("cost: free or paid");
    assertThat(run.kbaudit("explain", "cost", "--locale", "nl").out())
        .startsWith("cost: gratis of betaald")
        .contains("Wat je doet");
  }

  @Test
  void a_fault_in_kbaudit_is_one_sentence_and_a_trace_only_on_request() {
    Auditor broken =
        (root, reading, options, progress) -> {
          throw new IllegalStateException("boom");
        };
    TestRun.Result result = TestRun.in(folder).auditor(broken).kbaudit("check");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("kbaudit: Something is wrong in kbaudit itself (IllegalStateException).")
        .hasLineCount(1);
    assertThat(TestRun.in(folder).auditor(broken).with("KBAUDIT_DEBUG", "1").kbaudit("check").err())
        .contains("at kbaudit.cli.");
  }

  @Test
  void an_overflowing_stack_and_a_lack_of_memory_are_faults_too() {
    Auditor deep =
        (root, reading, options, progress) -> {
          throw new StackOverflowError();
        };
    Auditor large =
        (root, reading, options, progress) -> {
          throw new OutOfMemoryError();
        };
    assertThat(TestRun.in(folder).auditor(deep).kbaudit("check").status()).isEqualTo(3);
    TestRun.Result result = TestRun.in(folder).auditor(large).kbaudit("check");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).contains("not enough memory");
  }

  @Test
  void a_closed_pipe_ends_quietly_with_the_verdict() {
    StringWriter err = new StringWriter();
    assertThat(run(failing("Broken pipe"), err, "check")).isEqualTo(1);
    assertThat(err.toString()).doesNotContain("kbaudit:");
    assertThat(run(failing("Gebroken pijp"), err, "explain", "cost")).isZero();
    assertThat(err.toString()).doesNotContain("kbaudit:");
  }

  @Test
  void a_full_disk_is_told() {
    StringWriter err = new StringWriter();
    assertThat(run(failing("No space left on device"), err, "check")).isEqualTo(2);
    assertThat(err.toString()).contains("kbaudit: The report cannot be written to stdout.");
  }

  private int run(Writer out, Writer err, String... arguments) {
    Report report = SampleReport.of(SampleReport.returnWindow());
    Surroundings surroundings =
        new Surroundings(
            Reader.nullReader(),
            out,
            err,
            Map.of(),
            folder,
            TestRun.TODAY,
            false,
            false,
            false,
            OptionalInt.empty());
    return new Cli(surroundings, (root, reading, options, progress) -> report).run(arguments);
  }

  private static Writer failing(String reason) {
    return new Writer() {
      @Override
      public void write(char[] buffer, int from, int length) throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(reason);
      }

      @Override
      public void close() {}
    };
  }
}
