package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kbaudit.report.ReportFormat;
import kbaudit.report.TopicFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The option, on the real command and real files. */
class RedactTest {
  private static final List<String> SECRETS =
      List.of("Mirjam", "06-12345678", "m.smit@example.org");

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectories(folder.resolve("faq"));
    Files.createDirectories(folder.resolve("email"));
    Files.writeString(
        folder.resolve("faq/a.md"),
        "## Hoe lang kan ik een kano terugsturen?\nJe kunt een kano binnen 30 dagen terugsturen.\n");
    Files.writeString(
        folder.resolve("email/b.yaml"),
        """
        - question: Een kano terugsturen
          answer: Hallo Mirjam! Je kunt een kano binnen 14 dagen terugsturen, bel 06-12345678 of mail m.smit@example.org.
        """);
    Files.writeString(
        folder.resolve("facts.yaml"),
        "facts: [{question: Hoe lang kan ik een kano terugsturen?, answer: 30 dagen}]\n");
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder).kbaudit(arguments);
  }

  @ParameterizedTest
  @EnumSource
  void check(ReportFormat format) throws IOException {
    TestRun.Result result =
        run("check", ".", "--redact", "--format", format.label(), "--report", "html=page.html");
    assertThat(result.status()).isEqualTo(1);
    String all = result.out() + result.err() + Files.readString(folder.resolve("page.html"));
    assertThat(all).doesNotContain(SECRETS).contains("14 dagen");
  }

  @ParameterizedTest
  @EnumSource
  void topics(TopicFormat format) {
    assertThat(run("topics", ".", "--format", format.label()).out()).contains(SECRETS.get(1));
    assertThat(run("topics", ".", "--redact", "--format", format.label()).out())
        .contains("‹phone›")
        .doesNotContain(SECRETS);
  }

  @Test
  void facts() {
    for (String action : List.of("check", "suggest")) {
      assertThat(run("facts", action, ".", "--redact").out())
          .contains("dagen")
          .doesNotContain(SECRETS);
    }
    assertThat(run("facts", "check", ".", "--redact", "--format", "json").out())
        .contains("‹email›")
        .doesNotContain(SECRETS);
  }

  @Test
  void worklists() throws IOException {
    run("check", ".", "--redact", "--group-by", "channel", "--output", "lists");
    try (var files = Files.walk(folder.resolve("lists"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).contains("14 dagen").doesNotContain(SECRETS);
      }
    }
  }
}
