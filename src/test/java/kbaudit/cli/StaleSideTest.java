package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When each side of a contradiction last changed, by its own fields and in a real repository. */
class StaleSideTest {
  private static final String TODAY = "2026-01-31";

  @TempDir Path folder;

  @BeforeEach
  void an_email_that_was_forgotten() throws IOException {
    write("faq/retour.md", "# Retourneren\n\nJe kunt je bestelling binnen 30 dagen retourneren.\n");
    write(
        "email/retour.md",
        "# Retourneren\n\nBedankt.\n\nU kunt uw bestelling binnen 14 dagen retourneren.\n");
  }

  @Test
  void the_repository_tells_who_changed_which_side_last() throws Exception {
    try (Git git = repository()) {
      commit(git, "email", "Mark Visser", "2023-03-06");
      commit(git, "faq", "Ann Smit", "2025-11-03");
    }
    String page = check("--format", "html", "--locale", "en").out();
    assertThat(page)
        .contains("changed 2023-03-06 by Mark Visser")
        .contains("changed 2025-11-03 by Ann Smit")
        .containsOnlyOnce("class=\"pill warning stale\"");
  }

  @Test
  void a_line_has_the_date_of_its_last_change_and_not_of_its_file() throws Exception {
    try (Git git = repository()) {
      commit(git, ".", "Mark Visser", "2023-03-06");
      write(
          "email/retour.md",
          "# Retourneren\n\nHartelijk dank!\n\nU kunt uw bestelling binnen 14 dagen retourneren.\n");
      commit(git, ".", "Ann Smit", "2025-11-03");
    }
    assertThat(check("--format", "html", "--locale", "en").out())
        .contains("changed 2023-03-06 by Mark Visser")
        .doesNotContain("Ann Smit");
  }

  @Test
  void what_is_not_committed_yet_changed_today_by_nobody() throws Exception {
    try (Git git = repository()) {
      commit(git, ".", "Mark Visser", "2023-03-06");
    }
    write("faq/retour.md", "# Retourneren\n\nJe kunt je bestelling binnen 60 dagen retourneren.\n");
    assertThat(check("--format", "html", "--locale", "en").out())
        .contains("changed 2023-03-06 by Mark Visser")
        .contains("changed " + TODAY + "</p>");
  }

  @Test
  void a_shallow_clone_knows_nothing() throws Exception {
    try (Git git = repository()) {
      commit(git, ".", "Mark Visser", "2023-03-06");
      String head = git.getRepository().resolve("HEAD").name();
      Files.writeString(folder.resolve(".git/shallow"), head + "\n");
    }
    assertThat(check("--format", "html").out()).contains("30 dagen").doesNotContain("Mark Visser");
  }

  @Test
  void nobody_is_named_where_personal_data_is_taken_out() throws Exception {
    try (Git git = repository()) {
      commit(git, ".", "Mark Visser", "2023-03-06");
    }
    assertThat(check("--format", "html", "--locale", "en", "--redact").out())
        .contains("changed 2023-03-06")
        .doesNotContain("Mark");
  }

  @Test
  void the_rule_names_the_stale_side_in_text_json_and_page() throws Exception {
    try (Git git = repository()) {
      commit(git, "email", "Mark Visser", "2025-03-03");
      commit(git, "faq", "Ann Smit", "2025-11-03");
    }
    String line =
        "“14 dagen” was last changed on 2025-03-03, the other side not before 2025-11-03,"
            + " 245 days later: probably stale";
    String[] rule = {"--rule", "stale-side", "--locale", "en", "--format"};
    assertThat(check(with(rule, "text")).out().replaceAll("\\s+", " ")).contains(line);
    assertThat(check(with(rule, "html")).out()).contains(line);
    assertThat(check(with(rule, "json")).out().replaceAll("\\s+", " "))
        .contains("\"staleSide\": { \"value\": \"P14D\", \"label\": \"14 dagen\"")
        .contains("\"changed\": \"2025-03-03\", \"othersSince\": \"2025-11-03\", \"days\": 245");
    assertThat(check("--format", "json").out()).doesNotContain("staleSide");
  }

  @Test
  void two_sides_of_one_season_are_equally_fresh() throws Exception {
    try (Git git = repository()) {
      commit(git, "email", "Mark Visser", "2025-06-02");
      commit(git, "faq", "Ann Smit", "2025-11-03");
    }
    assertThat(check("--rule", "stale-side").out())
        .contains("14 dagen")
        .doesNotContain("verouderd");
  }

  @Test
  void the_settings_switch_it_on_and_fields_of_the_source_go_before_the_repository()
      throws Exception {
    write("kbaudit.yaml", "rules:\n  stale-side: on\n");
    write(
        "email/retour.md",
        "---\nupdated: 2024-01-08\n---\n# Retourneren\n\nU kunt uw bestelling binnen 14 dagen"
            + " retourneren.\n");
    try (Git git = repository()) {
      commit(git, ".", "Ann Smit", "2025-11-03");
    }
    assertThat(check("--locale", "nl").out().replaceAll("\\s+", " "))
        .contains("“14 dagen” is voor het laatst gewijzigd op 2024-01-08");
  }

  private TestRun.Result check(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "check";
    all[1] = "--today";
    all[2] = TODAY;
    System.arraycopy(more, 0, all, 3, more.length);
    return TestRun.in(folder).kbaudit(all);
  }

  private static String[] with(String[] some, String last) {
    String[] all = java.util.Arrays.copyOf(some, some.length + 1);
    all[some.length] = last;
    return all;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }

  private Git repository() throws GitAPIException {
    return Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  private static void commit(Git git, String files, String who, String date)
      throws GitAPIException {
    Instant noon = LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC);
    PersonIdent author = new PersonIdent(who, "someone@example.org", noon, ZoneOffset.UTC);
    git.add().addFilepattern(files).call();
    git.commit().setMessage("texts").setAuthor(author).setCommitter(author).setSign(false).call();
  }
}
