package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.report.Report;
import kbaudit.report.SampleReport;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change makes a finding that was there a surer one. */
class SurerFindingTest {
  @TempDir Path folder;

  /** What hardly was a contradiction and now is one is new; what was one already is not. */
  @ParameterizedTest
  @CsvSource({
    "note, error, error, 1",
    "note, warning, warning, 1",
    "note, warning, error, 0",
    "note, note, warning, 0",
    "warning, error, error, 0",
    "warning, error, warning, 0",
    "note, error, note, 0",
  })
  void it_is_new_when_it_was_a_note(String before, String now, String failOn, int status)
      throws Exception {
    changed(before, now);
    assertThat(check("--fail-on", failOn).status()).isEqualTo(status);
  }

  @Test
  void outputs_mark_it_as_new() throws Exception {
    changed("note", "error");
    assertThat(check("--format", "sarif").out())
        .contains("\"baselineState\": \"new\"")
        .doesNotContain("\"unchanged\"");
  }

  @Test
  void what_the_team_accepted_stays_accepted() throws Exception {
    changed("note", "error");
    run("baseline", "create", "--reason", "known");
    assertThat(check().status()).isZero();
  }

  private void changed(String before, String now) throws GitAPIException, IOException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      write(before);
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("texts")
          .setAuthor("t", "t@example.org")
          .setCommitter("t", "t@example.org")
          .setSign(false)
          .call();
    }
    write(now);
  }

  /** One text, whose twelfth line says how sure the audit below is that it contradicts another. */
  private void write(String severity) throws IOException {
    Files.createDirectories(folder.resolve("faq"));
    Files.writeString(text(folder), "# Stoelen\n" + "\n".repeat(10) + severity + "\n");
  }

  private static Path text(Path root) {
    return root.resolve("faq/retour.md");
  }

  private TestRun.Result check(String... more) {
    String[] arguments = new String[more.length + 3];
    System.arraycopy(new String[] {"check", "--since", "HEAD"}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run(arguments);
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder)
        .auditor((root, reading, options, progress) -> audit(root))
        .kbaudit(arguments);
  }

  private static Report audit(Path root) {
    try {
      String word = Files.readAllLines(text(root)).get(11).toUpperCase(Locale.ROOT);
      Contradiction sample = SampleReport.returnWindow();
      return SampleReport.of(
          new Contradiction(
              sample.id(),
              sample.rule(),
              Severity.valueOf(word),
              sample.confidence(),
              sample.question(),
              sample.language(),
              sample.answers()));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
