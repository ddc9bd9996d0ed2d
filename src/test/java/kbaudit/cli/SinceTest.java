package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that cannot be made is said in a sentence and fails the run. */
class SinceTest {
  @TempDir Path folder;

  @BeforeEach
  void a_text() throws IOException {
    Files.createDirectories(folder.resolve("faq"));
    Files.writeString(folder.resolve("faq/a.md"), "# Can I park?\n\nYou can park for free.\n");
  }

  private TestRun.Result since(String revision) {
    return TestRun.in(folder).kbaudit("check", "--since", revision);
  }

  @Test
  void without_a_repository() {
    TestRun.Result result = since("main");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("not in a git repository");
  }

  @Test
  void with_a_revision_that_is_not_there_or_no_revision_at_all() throws GitAPIException {
    repository().close();
    for (String revision : new String[] {"origin/main", "no such thing", "HEAD~9", "^{"}) {
      TestRun.Result result = since(revision);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("There is no revision \"" + revision + "\"");
    }
  }

  @Test
  void in_a_shallow_clone() throws GitAPIException, IOException {
    try (Git git = repository()) {
      String head = git.getRepository().resolve("HEAD").name();
      Files.writeString(folder.resolve(".git/shallow"), head + "\n");
    }
    TestRun.Result result = since("origin/main");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("fetch-depth: 0");
  }

  @Test
  void with_a_history_that_shares_nothing() throws GitAPIException {
    try (Git git = repository()) {
      git.checkout().setOrphan(true).setName("other").call();
      commit("another beginning", git);
    }
    TestRun.Result result = since("main");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("no common history");
  }

  @Test
  void an_audit_that_reads_nothing_fails_also_when_nothing_changed() throws Exception {
    repository().close();
    Files.createDirectories(folder.resolve("empty"));
    TestRun.Result result = TestRun.in(folder).kbaudit("check", "empty", "--since", "HEAD");
    assertThat(result.status()).isEqualTo(2);
  }

  private Git repository() throws GitAPIException {
    Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    commit(git);
    return git;
  }

  private static void commit(Git git) throws GitAPIException {
    commit("texts", git);
  }

  private static void commit(String message, Git git) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage(message)
        .setAuthor("t", "t@example.org")
        .setCommitter("t", "t@example.org")
        .setSign(false)
        .setAllowEmpty(true)
        .call();
  }
}
