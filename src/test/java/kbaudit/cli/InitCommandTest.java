package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of texts gets its first settings. */
class InitCommandTest {
  private static final String FAQ =
      "---\nowner: web team\n---\n## When is the pool open?\nThe pool is open on Sunday.\n";
  private static final String MAIL =
      "- question: Openingstijden\n  answer: Het zwembad is op zondag voor iedereen open.\n";

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder).kbaudit(arguments);
  }

  private String settings() throws IOException {
    return Files.readString(folder.resolve("kbaudit.yaml"));
  }

  private JsonNode channels() {
    TestRun.Result check = run("check", ".", "--format", "json");
    assertThat(check.err()).isEmpty();
    return JsonMapper.shared().readTree(check.out()).at("/summary/channels");
  }

  @Test
  void it_tells_what_it_found_and_what_to_do_next() throws IOException {
    write("faq/pool.md", FAQ);
    write("email/macros.yaml", MAIL);
    write("logo.png", "\u0000\u0001");
    TestRun.Result result = run("init");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("Found 2 entries in 2 files:")
        .contains("channels: email, faq")
        .contains("formats (files): entries 1, markdown 1")
        .contains("languages (entries): en 1, nl 1")
        .contains("owners in the texts (entries): web team 1")
        .contains("1 file or part not read")
        .contains("Next: kbaudit check .");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void what_it_writes_is_understood_and_changes_nothing_by_itself(String language)
      throws IOException {
    write("faq/pool.md", FAQ);
    write("e-mail & post [old]/macros.yaml", MAIL);
    JsonNode before = channels();
    assertThat(run("init", "--locale", language).status()).isZero();
    assertThat(channels()).isEqualTo(before);
    assertThat(run("config").status()).isZero();
    assertThat(settings()).contains("# facts: facts.yaml");
  }

  @Test
  void every_example_in_it_is_understood_too() throws IOException {
    write("faq/pool.md", FAQ);
    run("init");
    Files.writeString(folder.resolve("facts.yaml"), "facts: []\n");
    String all = settings().replaceAll("(?m)^# (?=( {2}|[a-z-]+:( \\S+| \\[.*)?$))", "");
    assertThat(all)
        .contains("\nfail-on: error\n")
        .contains("\nfields:\n  Standard reply: answer\n");
    Files.writeString(folder.resolve("kbaudit.yaml"), all);
    TestRun.Result config = run("config");
    assertThat(config.err()).isEmpty();
    assertThat(config.status()).isZero();
  }

  @Test
  void channels_are_looked_for_below_folders_that_hold_everything_or_name_a_language()
      throws IOException {
    write("content/nl/faq/pool.md", FAQ);
    write("content/en/faq/pool.md", FAQ);
    write("content/nl/email/macros.yaml", MAIL);
    run("init");
    assertThat(settings())
        .contains("  email: [\"content/*/email/**\"]\n  faq: [\"content/*/faq/**\"]\n");
    assertThat(channels().propertyNames()).containsExactly("email", "faq");
  }

  @Test
  void files_without_folders_are_channels_themselves() throws IOException {
    write("faq.md", FAQ);
    write("macros.yaml", MAIL);
    run("init");
    assertThat(settings()).contains("  faq: [\"faq.md\"]\n  macros: [\"macros.yaml\"]\n");
    assertThat(channels().propertyNames()).containsExactly("faq", "macros");
  }

  @Test
  void owners_come_from_the_repository_around_it() throws IOException {
    write(
        ".github/CODEOWNERS",
        """
        # who is asked
        *            @pool/office
        /texts/faq/  @pool/web   # the site
        *.java       @pool/it
        [Section]
        /texts/email/
        """);
    write("texts/faq/pool.md", "## When is the pool open?\nThe pool is open on Sunday.\n");
    write("texts/email/macros.yaml", MAIL.replace("zondag", "maandag"));
    assertThat(run("init", "texts").out()).contains("owners: 2 patterns from");
    String yaml = Files.readString(folder.resolve("texts/kbaudit.yaml"));
    assertThat(yaml)
        .contains("owners:\n  \"{faq,faq/**}\": \"@pool/web\"\n  \"**\": \"@pool/office\"");
    assertThat(run("config", "texts").out()).contains("{faq,faq/**} = @pool/web");
  }

  @Test
  void what_is_there_stays_unless_forced() throws IOException {
    write("faq/pool.md", FAQ);
    write("kbaudit.yaml", "fail-on: note\n");
    assertThat(run("init").status()).isEqualTo(2);
    assertThat(settings()).isEqualTo("fail-on: note\n");
    assertThat(run("init", "--force").status()).isZero();
    assertThat(settings()).contains("channels:\n  faq: [\"faq/**\"]");
  }

  @Test
  void without_texts_nothing_is_written() throws IOException {
    assertThat(run("init").status()).isEqualTo(2);
    assertThat(run("init", "nowhere").status()).isEqualTo(2);
    assertThat(folder.resolve("kbaudit.yaml")).doesNotExist();
  }
}
