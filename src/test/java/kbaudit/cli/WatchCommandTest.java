package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kbaudit.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody works on texts while the real command looks on. */
class WatchCommandTest {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final long PAUSE_MILLIS = 20;

  @TempDir private Path texts;

  /** A command that runs until it is ended, and what it has shown since last asked. */
  private static final class Watched implements AutoCloseable {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Thread thread;
    private int seen = 0;

    Watched(Path folder, String... arguments) {
      Surroundings surroundings =
          new Surroundings(
              new StringReader(""),
              out,
              err,
              Map.of(),
              folder,
              TestRun.TODAY,
              false,
              false,
              false,
              OptionalInt.empty());
      thread = new Thread(() -> new Cli(surroundings, Audit::run).run(arguments));
      thread.start();
    }

    /** All that was shown since the last time, once these words are in it. */
    String shows(String words) throws InterruptedException {
      for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
        String text = out.toString();
        if (text.indexOf(words, seen) >= 0 && text.endsWith("\n")) {
          String shown = text.substring(seen);
          seen = text.length();
          return shown;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      throw new AssertionError(words + " not in: " + out + err);
    }

    void ends() throws InterruptedException {
      thread.join(PATIENCE_MILLIS);
      assertThat(thread.isAlive()).isFalse();
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      ends();
    }
  }

  private void save(String path, String text) throws IOException {
    Path file = texts.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String returns(String days) {
    return "## How long do I have to return my order?\n"
        + "You can return your order within "
        + days
        + " days after delivery.\n";
  }

  private Watched watch(String... more) throws IOException {
    save("faq/returns.md", returns("30"));
    save("email/returns.md", returns("30"));
    return new Watched(
        texts,
        java.util.stream.Stream.concat(
                List.of("watch", ".", "--locale", "en").stream(), List.of(more).stream())
            .toArray(String[]::new));
  }

  @Test
  void a_save_shows_the_new_contradiction_then_its_other_answer_then_that_it_is_solved()
      throws Exception {
    try (Watched watched = watch()) {
      assertThat(watched.shows("Ctrl-C ends.\n\n")).contains("2 entries in 2 channels read");
      save("email/returns.md", returns("14"));
      assertThat(watched.shows("1 contradiction now."))
          .startsWith("New contradiction:\nHow long do I have to return my order?")
          .contains("14 days  email  email/returns.md:2:")
          .contains("30 days  faq    faq/returns.md:2:");
      save("email/returns.md", returns("20"));
      assertThat(watched.shows("1 contradiction now."))
          .startsWith("Changed answers (before: email says 14 days, faq says 30 days):\n")
          .contains("20 days  email");
      save("email/returns.md", returns("30"));
      assertThat(watched.shows("0 contradictions now."))
          .startsWith("Solved: How long do I have to return my order?")
          .contains("email says 20 days, faq says 30 days");
    }
  }

  @Test
  void a_file_may_come_in_a_new_folder_be_renamed_and_go() throws Exception {
    try (Watched watched = watch()) {
      watched.shows("Ctrl-C ends.\n\n");
      save("chat/deep/returns.md", returns("14"));
      assertThat(watched.shows("1 contradiction now.")).contains("14 days  chat");
      Files.move(texts.resolve("chat/deep/returns.md"), texts.resolve("chat/deep/others.md"));
      save("email/returns.md", returns("20"));
      assertThat(watched.shows("1 contradiction now.")).contains("chat/deep/others.md:2:");
      Files.delete(texts.resolve("chat/deep/others.md"));
      Files.delete(texts.resolve("email/returns.md"));
      assertThat(watched.shows("0 contradictions now.")).startsWith("Solved: ");
    }
  }

  @Test
  void a_broken_file_is_told_and_keeps_what_it_said_until_it_can_be_read_again() throws Exception {
    save(
        "phone/script.json",
        "[{\"question\": \"How long do I have to return my order?\","
            + " \"answer\": \"You can return your order within 14 days after delivery.\"}]");
    try (Watched watched = watch()) {
      assertThat(watched.shows("Ctrl-C ends.\n\n")).contains("1 contradiction");
      save("phone/script.json", "[{\"question\": \"How long");
      assertThat(watched.shows("1 contradiction now."))
          .contains("phone/script.json:1:")
          .contains(": error: ")
          .doesNotContain("Solved");
      save(
          "phone/script.json",
          "[{\"question\": \"How long do I have to return my order?\","
              + " \"answer\": \"You can return your order within 30 days after delivery.\"}]");
      assertThat(watched.shows("0 contradictions now."))
          .contains("phone/script.json can be read again.\nSolved: ");
    }
  }

  @Test
  void settings_count_from_the_moment_they_are_saved() throws Exception {
    try (Watched watched = watch()) {
      watched.shows("Ctrl-C ends.\n\n");
      save("email/returns.md", returns("14"));
      watched.shows("1 contradiction now.");
      save("kbaudit.yaml", "rules: { duration: off }\n");
      assertThat(watched.shows("0 contradictions now.")).contains("Solved: ");
    }
  }

  @Test
  void programs_get_a_line_of_json_per_event() throws Exception {
    try (Watched watched = watch("--format", "json")) {
      JsonNode begin = new JsonMapper().readTree(watched.shows("watching"));
      assertThat(begin.at("/summary/entries").asInt()).isEqualTo(2);
      save("email/returns.md", returns("14"));
      List<JsonNode> events =
          watched.shows("\"now\"").lines().map(line -> new JsonMapper().readTree(line)).toList();
      assertThat(events)
          .extracting(event -> event.get("event").asString())
          .containsExactly("appeared", "now");
      assertThat(events.getFirst().at("/finding/rule").asString()).isEqualTo("duration");
      assertThat(events.getLast().at("/summary/findings/error").asInt()).isEqualTo(1);
    }
  }

  @Test
  void a_folder_that_is_taken_away_is_told_and_ends_it() throws Exception {
    try (Watched watched = watch()) {
      watched.shows("Ctrl-C ends.\n\n");
      for (String file : List.of("faq/returns.md", "faq", "email/returns.md", "email", ".")) {
        Files.delete(texts.resolve(file).normalize());
      }
      watched.shows(": error: ");
      watched.ends();
    }
    Files.createDirectory(texts);
  }

  @Test
  void with_nothing_to_watch_it_says_so_and_ends() {
    TestRun.Result result = TestRun.in(texts).kbaudit("watch", "nowhere");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("nowhere");
  }
}
