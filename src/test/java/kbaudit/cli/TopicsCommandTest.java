package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    put(
        "texts/faq/sauna.md",
        "# How warm is the sauna?\n\nThe sauna is heated to eighty degrees.\n");
    put(
        "texts/email/sauna.yaml",
        "- question: Sauna\n  answer: We heat the sauna to ninety degrees.\n");
    put("texts/store/sauna.md", "---\nstatus: draft\n---\n# Sauna\n\nThe sauna is cold today.\n");
  }

  @Test
  void topics_lists_who_answers_what() {
    TestRun.Result result = run("topics", "texts");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("How warm is the sauna?\n")
        .contains("email/sauna.yaml:2:11")
        .contains("2 channels: email, faq · topic-")
        .endsWith("1 question · 2 entries in 2 channels read\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void drafts_are_read_on_request_and_channels_chosen() {
    assertThat(run("topics", "texts", "--include-drafts", "--quiet").out())
        .contains("The sauna is cold today.")
        .doesNotContain("entries");
    assertThat(run("topics", "texts", "--channel", "faq").out())
        .startsWith("Nothing is told twice");
  }

  @Test
  void pairs_is_short_for_its_format() {
    assertThat(run("topics", "texts", "--pairs").out())
        .startsWith("{\"topic\":")
        .isEqualTo(run("topics", "texts", "--format", "pairs").out());
  }

  @Test
  void output_goes_to_a_file() throws IOException {
    TestRun.Result result = run("topics", "texts", "-f", "csv", "-o", "topics.csv");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("topics.csv");
    assertThat(Files.readString(folder.resolve("topics.csv"))).startsWith("topic,question,");
    assertThat(run("topics", "texts", "-o", "no/such/folder/t.txt").status()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_done_is_said() throws IOException {
    assertThat(run("topics", "nowhere").status()).isEqualTo(2);
    assertThat(run("topics", "texts", "--format", "csw").err()).contains("Did you mean \"csv\"?");
    assertThat(run("topics", "texts", "--channel", "chat").status()).isEqualTo(2);
    put("texts/chat/broken.json", "{\"items\": [");
    TestRun.Result broken = run("topics", "texts");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("chat/broken.json:1:");
    assertThat(broken.out()).startsWith("How warm is the sauna?\n");
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder).kbaudit(arguments);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
