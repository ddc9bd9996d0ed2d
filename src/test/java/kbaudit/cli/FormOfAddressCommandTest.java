package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
