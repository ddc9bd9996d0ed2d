package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule beyond contradictions, from the command line and the settings to the reports. */
class FormOfAddressCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void a_channel_that_says_u_and_once_je() throws IOException {
    Files.createDirectories(folder.resolve("texts/faq"));
    Files.writeString(
        folder.resolve("texts/faq/pas.md"),
        """
        ## Hoe blokkeer ik mijn pas?
        U blokkeert uw pas in de app.

        ## Hoe krijg ik een nieuwe code?
        Wij sturen u de code per post.

        ## Waar vind ik het nummer?
        Het nummer staat op de achterkant van uw pas.

        ## Wat kost een tweede pas?
        Daarvoor betaal je niets.
        """);
  }

  @Test
  void it_is_off_unless_asked_for() {
    assertThat(check().out()).doesNotContain("form-of-address");
  }

  @Test
  void asked_for_on_the_command_line_it_warns_and_does_not_fail() {
    TestRun.Result run = check("--rule", "form-of-address", "--locale", "en");
    assertThat(run.out())
        .startsWith("Hoe spreekt faq de klant aan?")
        .contains("warning · form of address")
        .contains("faq/pas.md:11:17")
        .contains("Daarvoor betaal [je] niets.")
        .contains("kbaudit explain form-of-address")
        .contains("1 remark on a channel")
        .doesNotContain("contradiction");
    assertThat(run.status()).isZero();
  }

  @Test
  void the_settings_switch_it_on_beside_the_others() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "rules:\n  form-of-address: on\n");
    assertThat(check("--format", "json").out()).contains("\"rule\": \"form-of-address\"");
    assertThat(check("--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void a_decision_in_the_settings_switches_it_on_and_is_the_other_side() throws IOException {
    Files.writeString(
        folder.resolve("kbaudit.yaml"), "addresses:\n  faq: informal\n  email: formal\n");
    String told = check().out();
    assertThat(told)
        .contains("../kbaudit.yaml:2:8")
        .contains("faq: [informal]")
        .contains("[U] blokkeert uw pas")
        .doesNotContain("Daarvoor betaal");
  }

  @Test
  void rules_go_before_what_the_settings_decide() throws IOException {
    Files.writeString(
        folder.resolve("kbaudit.yaml"),
        "addresses:\n  faq: informal\nrules:\n  form-of-address: off\n");
    assertThat(check().out()).doesNotContain("form-of-address");
  }

  @Test
  void a_form_that_nobody_knows_is_a_problem_with_its_place() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "addresses:\n  faq: informeel\n");
    TestRun.Result run = check("--locale", "en");
    assertThat(run.err()).contains("kbaudit.yaml:2:8").contains("informal");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void a_baseline_remembers_it() throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), "rules:\n  form-of-address: on\n");
    assertThat(TestRun.in(folder).kbaudit("baseline", "create", "texts").status()).isZero();
    TestRun.Result run = check("--fail-on", "warning");
    assertThat(run.out()).doesNotContain("explain form-of-address");
    assertThat(run.status()).isZero();
  }

  @Test
  void since_a_revision_only_the_texts_that_changed_count() throws Exception {
    String[] since = {
      "--rule", "form-of-address", "--fail-on", "warning", "--since", "HEAD", "--locale", "en"
    };
    Files.writeString(
        folder.resolve("texts/faq/betalen.md"),
        "## Kan ik pinnen?\nU kunt pinnen.\n\n## Krijg ik een bon?\nU krijgt een bon.\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("texts")
          .setAuthor("t", "t@example.org")
          .setCommitter("t", "t@example.org")
          .setSign(false)
          .call();
    }
    assertThat(check(since).status()).isZero();
    Path file = folder.resolve("texts/faq/pas.md");
    Files.writeString(file, Files.readString(file) + "\n## En nu?\nVraag het je buurman.\n");
    TestRun.Result run = check(since);
    assertThat(run.out()).contains("Vraag het [je] buurman.");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void a_run_that_finds_nothing_says_what_it_looked_for() {
    assertThat(check("--rule", "promise", "--rule", "dead-end", "--locale", "en").out())
        .contains("Nothing found. Looked for: promised reply time, dead end.")
        .doesNotContain("No contradictions");
    assertThat(check("--rule", "duration", "--locale", "nl").out())
        .contains("Niets gevonden. Gezocht naar: ");
    assertThat(check("--locale", "en").out()).contains("No contradictions found.");
  }

  @Test
  void every_report_tells_it() {
    for (String format : kbaudit.report.ReportFormat.labels()) {
      assertThat(check("--rule", "form-of-address", "--format", format).out())
          .as(format)
          .containsAnyOf("form-of-address", "aanspreekvorm", "form of address");
    }
  }

  @Test
  void a_comment_in_the_text_silences_it() throws IOException {
    Path file = folder.resolve("texts/faq/pas.md");
    String marked =
        Files.readString(file)
            .replace("Daarvoor", "<!-- kbaudit: ignore form-of-address -- letterlijk --> Daarvoor");
    Files.writeString(file, marked);
    assertThat(check("--rule", "form-of-address").out()).doesNotContain("explain form-of-address");
  }

  private TestRun.Result check(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "check";
    all[1] = "texts";
    System.arraycopy(more, 0, all, 2, more.length);
    return TestRun.in(folder).kbaudit(all);
  }
}
