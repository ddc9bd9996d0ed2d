package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The life of a small knowledge base, change by change: the gate stops the changes that bring in a
 * contradiction, and no others.
 */
class GateHistoryTest {
  private static final boolean PASSES = true;
  private static final boolean STOPPED = false;

  @TempDir Path folder;
  private Git git;
  private final List<String> wrong = new ArrayList<>();
  private int changes = 0;
  private TreeSet<String> passed = new TreeSet<>();

  /** An edit of the working tree. */
  private interface Edit {
    void make() throws IOException;
  }

  @Test
  void the_gate_stops_what_contradicts_and_nothing_else() throws Exception {
    begin();
    edits();
    moves();
    newTexts();
    fixes();
    git.close();
    assertThat(wrong).isEmpty();
    assertThat(changes).isGreaterThanOrEqualTo(30);
  }

  /** FAQ and e-mail have contradicted each other on the return window for years. */
  private void begin() throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    write(
        "faq/returns.md",
        """
        # Returns

        ## How long can I return my order?

        You can return your order within 30 days of delivery.

        ## What does returning cost?

        Returning a parcel costs 4.95 euros.
        """);
    write(
        "faq/membership.md",
        """
        # Membership

        ## What is the notice period of my membership?

        The notice period of your membership is 1 month.
        """);
    write(
        "email/macros.yaml",
        """
        - id: return-window
          question: How long can I return my order?
          answer: You can return your order within 14 days of delivery.
        - id: return-cost
          question: What does returning cost?
          answer: Returning a parcel costs 4.95 euros.
        """);
    write(
        "chatbot/answers.yaml",
        """
        - id: notice
          question: What is the notice period of my membership?
          answer: The notice period of your membership is 1 month.
        """);
    commit();
    passed = ids();
    assertThat(passed).hasSize(1);
    git.tag().setName("passed").setAnnotated(false).call();
  }

  private void edits() throws Exception {
    change("nothing at all", PASSES, () -> {});
    change(
        "a typo elsewhere", PASSES, () -> replace("faq/returns.md", "# Returns", "# Sending back"));
    change(
        "another wording",
        PASSES,
        () ->
            replace(
                "email/macros.yaml",
                "Returning a parcel costs 4.95 euros.",
                "Returning a parcel costs you 4.95 euros."));
    change(
        "another wording of the old contradiction",
        PASSES,
        () ->
            replace(
                "email/macros.yaml",
                "within 14 days of delivery",
                "within 14 days of its delivery"));
    change(
        "two weeks for 14 days",
        PASSES,
        () -> replace("email/macros.yaml", "within 14 days of", "within two weeks of"));
    change(
        "and back",
        PASSES,
        () -> replace("email/macros.yaml", "within two weeks of", "within 14 days of"));
    change(
        "a price that contradicts",
        STOPPED,
        () -> replace("email/macros.yaml", "costs you 4.95 euros", "costs you 6.95 euros"));
    change(
        "its revert",
        PASSES,
        () -> replace("email/macros.yaml", "costs you 6.95 euros", "costs you 4.95 euros"));
    change(
        "another wrong value in the old contradiction",
        STOPPED,
        () -> replace("email/macros.yaml", "within 14 days of", "within 21 days of"));
    change(
        "its revert",
        PASSES,
        () -> replace("email/macros.yaml", "within 21 days of", "within 14 days of"));
    change(
        "a notice period that contradicts",
        STOPPED,
        () -> replace("chatbot/answers.yaml", "is 1 month.", "is 3 months."));
    change(
        "the same mistake repaired from the other side",
        PASSES,
        () -> replace("faq/membership.md", "is 1 month.", "is 3 months."));
  }

  private void moves() throws Exception {
    change("a file moves", PASSES, () -> move("faq/returns.md", "faq/help/returns.md"));
    change(
        "a file gets another name", PASSES, () -> move("email/macros.yaml", "email/replies.yaml"));
    change(
        "a blank line more",
        PASSES,
        () -> replace("faq/help/returns.md", "## How long", "\n## How long"));
    change(
        "lines wrap",
        PASSES,
        () -> replace("faq/help/returns.md", "order within 30 days", "order\nwithin 30 days"));
    change(
        "YAML in another style",
        PASSES,
        () ->
            replace(
                "email/replies.yaml",
                "answer: You can return your order within 14 days of its delivery.",
                "answer: >-\n    You can return your order\n    within 14 days of its delivery."));
    change(
        "other line ends",
        PASSES,
        () -> write("email/replies.yaml", read("email/replies.yaml").replace("\n", "\r\n")));
    change(
        "and back",
        PASSES,
        () -> write("email/replies.yaml", read("email/replies.yaml").replace("\r\n", "\n")));
    change(
        "a comment",
        PASSES,
        () ->
            write(
                "email/replies.yaml",
                "# Replies of the service desk\n" + read("email/replies.yaml")));
    change(
        "entries in another order",
        PASSES,
        () -> {
          String[] items = read("email/replies.yaml").split("(?m)^(?=- id)");
          write("email/replies.yaml", items[0] + items[2] + items[1]);
        });
    change(
        "the old contradiction moves and is indented",
        PASSES,
        () -> {
          write("email/returns.yaml", read("email/replies.yaml"));
          Files.delete(folder.resolve("email/replies.yaml"));
        });
    change(
        "a move with a mistake in it",
        STOPPED,
        () -> {
          move("chatbot/answers.yaml", "chatbot/intents.yaml");
          replace("chatbot/intents.yaml", "is 3 months.", "is 6 months.");
        });
    change(
        "its revert, at the new place",
        PASSES,
        () -> replace("chatbot/intents.yaml", "is 6 months.", "is 3 months."));
  }

  private void newTexts() throws Exception {
    change(
        "a new channel that agrees",
        PASSES,
        () ->
            write(
                "phone/script.md",
                "# What does returning cost?\n\nReturning a parcel costs 4.95 euros.\n"));
    change(
        "a new channel that contradicts",
        STOPPED,
        () ->
            write(
                "shop/counter.md",
                "# What does returning cost?\n\nReturning a parcel costs 9.95 euros.\n"));
    change("its revert", PASSES, () -> Files.delete(folder.resolve("shop/counter.md")));
    change(
        "a copy of the old contradiction in a new channel",
        STOPPED,
        () ->
            write(
                "whatsapp/returns.md",
                "# How long can I return my order?\n\nYou can return your order within 14 days of its delivery.\n"));
    change("its revert", PASSES, () -> Files.delete(folder.resolve("whatsapp/returns.md")));
    change(
        "a text about something else",
        PASSES,
        () ->
            write(
                "phone/parking.md",
                "# Where can I park?\n\nParking is possible behind the shop.\n"));
    change(
        "an unread file",
        PASSES,
        () ->
            Files.write(
                folder.resolve("phone/logo.png"), new byte[] {(byte) 0x89, 80, 78, 71, 0, 1}));
    change("settings", PASSES, () -> write("kbaudit.yaml", "locale: en\n"));
  }

  private void fixes() throws Exception {
    change(
        "the old contradiction is solved",
        PASSES,
        () -> replace("email/returns.yaml", "within 14 days of", "within 30 days of"));
    change(
        "and comes back, which is new",
        STOPPED,
        () -> replace("email/returns.yaml", "within 30 days of", "within 14 days of"));
    change(
        "and is solved from the other side",
        PASSES,
        () -> replace("faq/help/returns.md", "within 30 days of", "within 14 days of"));
    change("a text goes", PASSES, () -> Files.delete(folder.resolve("faq/membership.md")));
    assertThat(ids()).isEmpty();
  }

  /**
   * Makes the change and asks the gate about everything since the last change that passed: one that
   * was stopped stays on its branch, and the next one goes on from there.
   */
  private void change(String what, boolean passes, Edit edit) throws Exception {
    edit.make();
    if (changes % 3 == 0) {
      commit();
    } else if (changes % 3 == 1) {
      git.add().addFilepattern(".").call();
    }
    TestRun.Result result = TestRun.in(folder).kbaudit("check", "--since", "passed");
    if (result.status() != (passes ? 0 : 1)) {
      wrong.add(what + " " + result.status() + "\n" + result.out() + result.err());
    }
    changes++;
    commit();
    if (passes) {
      pass(what);
    }
  }

  /** What passed has no finding that was not there, under any other name. */
  private void pass(String what) throws Exception {
    TreeSet<String> now = ids();
    TreeSet<String> fresh = new TreeSet<>(now);
    fresh.removeAll(passed);
    if (!fresh.isEmpty()) {
      wrong.add(what + ": new fingerprints " + fresh);
    }
    passed = now;
    git.tag().setName("passed").setForceUpdate(true).setAnnotated(false).call();
  }

  private TreeSet<String> ids() {
    String json =
        TestRun.in(folder).kbaudit("check", "--format", "json", "--fail-on", "never").out();
    TreeSet<String> ids = new TreeSet<>();
    for (JsonNode finding : JsonMapper.shared().readTree(json).at("/findings")) {
      ids.add(finding.at("/id").asString());
    }
    return ids;
  }

  private void commit() throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit()
        .setMessage("change")
        .setAuthor("t", "t@example.org")
        .setCommitter("t", "t@example.org")
        .setSign(false)
        .call();
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void replace(String path, String from, String to) throws IOException {
    String text = read(path);
    assertThat(text).contains(from);
    write(path, text.replace(from, to));
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).getParent());
    Files.move(folder.resolve(from), folder.resolve(to));
  }
}
