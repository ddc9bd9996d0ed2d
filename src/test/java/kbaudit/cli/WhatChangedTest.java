package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kbaudit.report.ReportFormat;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A statement can be new although its line is not, and old although its line, its file or its place
 * is new. The gate goes by the statement.
 */
class WhatChangedTest {
  private static final int PASSES = 0;
  private static final int STOPPED = 1;
  private static final String THIRTY = text("You can return your order within 30 days.");
  private static final String FOURTEEN = text("You can return your order within 14 days.");

  @TempDir Path folder;
  private Git git;

  private static String text(String answer) {
    return "# How long can I return my order?\n\n" + answer + "\n";
  }

  @BeforeEach
  void a_repository() throws GitAPIException, IOException {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    write("faq/returns.md", THIRTY);
  }

  @AfterEach
  void closed() {
    git.close();
  }

  // --- New without a changed line

  @Test
  void a_draft_is_published() throws Exception {
    write("email/r.md", "---\nstatus: draft\n---\n" + FOURTEEN);
    commit();
    write("email/r.md", "---\nstatus: published\n---\n" + FOURTEEN);
    assertThat(gate()).isEqualTo(STOPPED);
  }

  @Test
  void a_file_moves_out_of_a_folder_that_is_left_out() throws Exception {
    write("kbaudit.yaml", "ignore: [attic/**]\n");
    write("attic/r.md", FOURTEEN);
    commit();
    move("attic/r.md", "email/r.md");
    assertThat(gate()).isEqualTo(STOPPED);
  }

  @Test
  void a_file_moves_into_the_audited_folder() throws Exception {
    move("faq/returns.md", "kb/faq/returns.md");
    write("attic/r.md", FOURTEEN);
    commit();
    move("attic/r.md", "kb/email/r.md");
    assertThat(gate("kb")).isEqualTo(STOPPED);
  }

  @Test
  void a_fact_above_the_audited_folder_changes() throws Exception {
    move("faq/returns.md", "kb/faq/returns.md");
    write("kbaudit.yaml", "facts: facts.yaml\n");
    write("facts.yaml", fact("30 days", ""));
    commit();
    write("facts.yaml", fact("14 days", ""));
    assertThat(gate("kb")).isEqualTo(STOPPED);
  }

  @Test
  void a_fact_comes_into_force() throws Exception {
    write("facts.yaml", fact("14 days", "    from: 2999-01-01\n"));
    commit();
    write("facts.yaml", fact("14 days", "    from: 2001-01-01\n"));
    assertThat(gate()).isEqualTo(STOPPED);
  }

  private static String fact(String answer, String more) {
    return """
    facts:
      - question: How long can I return my order?
        answer: You can return your order within %s.
    %s\
    """
        .formatted(answer, more);
  }

  // --- New beside an old one that looks like it

  @Test
  void two_entries_contradict_each_other_once_more_with_the_same_values() throws Exception {
    write("faq/returns.md", policy("30", "30"));
    write("email/returns.md", policy("14", "30"));
    commit();
    write("email/returns.md", policy("14", "14"));
    assertThat(gate()).isEqualTo(STOPPED);
  }

  private static String policy(String returning, String refund) {
    return """
    # Policy

    You can return your order within %s days of delivery.

    We are glad to help.

    We refund the purchase price to your account within %s days of receiving the parcel.
    """
        .formatted(returning, refund);
  }

  @Test
  void another_file_with_the_same_title_gives_the_same_wrong_answer() throws Exception {
    write("faq/returns.md", window("", "30"));
    write("shop/a.md", window(" by post", "30"));
    write("shop/u.md", window(" by courier", "14"));
    commit();
    write("shop/a.md", window(" by post", "14"));
    assertThat(gate()).isEqualTo(STOPPED);
  }

  private static String window(String how, String days) {
    return "# How long do I have to return my order?\n\nYou can return your order"
        + how
        + " within "
        + days
        + " days after delivery.\n";
  }

  // --- Old in spite of everything

  @Test
  void a_third_answer_comes_to_agree_with_one_of_the_others() throws Exception {
    write("email/r.md", FOURTEEN);
    write("chat/r.md", THIRTY.replace("30", "21"));
    commit();
    write("chat/r.md", THIRTY);
    assertThat(gate()).isEqualTo(PASSES);
    write("faq/returns.md", FOURTEEN);
    assertThat(gate()).isEqualTo(STOPPED);
  }

  @Test
  void settings_let_in_what_was_there_already() throws Exception {
    write("kbaudit.yaml", "ignore: [email/**]\n");
    write("email/r.md", FOURTEEN);
    commit();
    write("kbaudit.yaml", "locale: en\n");
    assertThat(gate()).isEqualTo(PASSES);
  }

  @Test
  void reports_of_an_earlier_run_lie_among_the_texts() throws Exception {
    write("email/r.md", FOURTEEN);
    commit();
    List<String> arguments = new ArrayList<>(List.of("check", "--fail-on", "never"));
    for (String format : ReportFormat.labels()) {
      arguments.addAll(List.of("--report", format + "=out/report." + format));
    }
    Files.createDirectory(folder.resolve("out"));
    TestRun.in(folder).kbaudit(arguments.toArray(String[]::new));
    TestRun.in(folder).kbaudit("check", "--group-by", "channel", "-o", "out");
    assertThat(folder.resolve("out/report.html")).exists();
    TestRun.Result again = TestRun.in(folder).kbaudit("check", "--format", "json");
    assertThat(again.out()).contains("\"entries\": 2");
    assertThat(gate()).isEqualTo(PASSES);
  }

  @Test
  void the_other_side_is_a_file_that_git_ignores() throws Exception {
    write(".gitignore", "export\n");
    write("export/r.md", FOURTEEN);
    commit();
    write("faq/returns.md", THIRTY.replace("You can return", "You may return"));
    assertThat(gate()).isEqualTo(PASSES);
  }

  @Test
  void the_other_side_is_reached_through_a_link() throws Exception {
    move("faq/returns.md", "kb/faq/returns.md");
    write("mail/r.md", FOURTEEN);
    Files.createSymbolicLink(folder.resolve("kb/email"), Path.of("../mail"));
    commit();
    write("kb/faq/returns.md", THIRTY.replace("You can return", "You may return"));
    assertThat(gate("kb")).isEqualTo(PASSES);
    write("mail/r.md", FOURTEEN.replace("14", "10"));
    assertThat(gate("kb")).isEqualTo(STOPPED);
  }

  @Test
  void the_other_side_is_in_a_submodule(@TempDir Path elsewhere) throws Exception {
    try (Git mail = Git.init().setDirectory(elsewhere.toFile()).call()) {
      Files.writeString(elsewhere.resolve("r.md"), FOURTEEN);
      commit(mail);
    }
    git.submoduleAdd().setPath("email").setURI(elsewhere.toUri().toString()).call().close();
    commit();
    write("faq/returns.md", THIRTY.replace("You can return", "You may return"));
    assertThat(gate()).isEqualTo(PASSES);
    write("email/r.md", FOURTEEN.replace("14", "10"));
    assertThat(gate()).isEqualTo(STOPPED);
  }

  // --- Where there is little or nothing to compare with

  @Test
  void before_the_first_commit_everything_is_new() throws Exception {
    assertThat(gate()).isEqualTo(PASSES);
    write("email/r.md", FOURTEEN);
    assertThat(gate()).isEqualTo(STOPPED);
  }

  @Test
  void a_clone_without_the_files_of_then_is_no_green_gate() throws Exception {
    write("email/r.md", THIRTY);
    commit();
    try (Repository repository = git.getRepository()) {
      String blob = ObjectId.toString(repository.resolve("HEAD:email/r.md"));
      Files.delete(
          folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    }
    write("email/r.md", FOURTEEN);
    TestRun.Result result = TestRun.in(folder).kbaudit("check", "--since", "HEAD");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("partial clone");
  }

  private int gate(String... paths) {
    String[] arguments = {"check", "--since", "HEAD", paths.length == 0 ? "." : paths[0]};
    return TestRun.in(folder).kbaudit(arguments).status();
  }

  private void commit() throws GitAPIException {
    commit(git);
  }

  private static void commit(Git repository) throws GitAPIException {
    repository.add().addFilepattern(".").call();
    repository
        .commit()
        .setMessage("texts")
        .setAuthor("t", "t@example.org")
        .setCommitter("t", "t@example.org")
        .setSign(false)
        .call();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).getParent());
    Files.move(folder.resolve(from), folder.resolve(to));
  }
}
