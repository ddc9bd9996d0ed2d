package kbaudit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Entry;
import kbaudit.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking a folder, naming channels and decoding. */
class ReadersTest {
  private static final Options OPTIONS = Options.on(LocalDate.of(2026, 1, 15));

  @TempDir Path root;

  private void file(String path, String content) throws IOException {
    file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private Corpus read() {
    return Readers.read(root, OPTIONS);
  }

  @Test
  void the_first_folder_is_the_channel_and_files_come_in_order_of_path() throws IOException {
    file("mail/b.md", "# Vraag?\n\nAntwoord.");
    file("faq/sub/a.md", "# Vraag?\n\nAntwoord.");
    file("chat.md", "# Vraag?\n\nAntwoord.");
    assertThat(read().files())
        .extracting(FileReport::path)
        .containsExactly("chat.md", "faq/sub/a.md", "mail/b.md");
    assertThat(read().entries()).extracting(Entry::channel).containsExactly("chat", "faq", "mail");
  }

  @Test
  void settings_hidden_files_and_explanations_are_left_out_without_a_word() throws IOException {
    for (String name :
        List.of("kbaudit.yaml", "facts.yaml", "decisions.yaml", "README.md", ".git/x.md", ".env")) {
      file(name, "# Vraag?\n\nAntwoord.");
    }
    assertThat(read()).isEqualTo(new Corpus(List.of(), List.of(), List.of()));
    file("faq/README.md", "# Vraag?\n\nAntwoord.");
    assertThat(read().entries()).hasSize(1);
  }

  @Test
  void one_file_can_be_read_by_itself() throws IOException {
    file("faq/retour.md", "# Vraag?\n\nAntwoord.");
    Corpus corpus = Readers.read(root.resolve("faq/retour.md"), OPTIONS);
    assertThat(corpus.entries())
        .extracting(Entry::path, Entry::channel)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("retour.md", "retour"));
  }

  @Test
  void a_missing_path_is_an_error() {
    Corpus corpus = Readers.read(root.resolve("nergens"), OPTIONS);
    assertThat(corpus.problems())
        .extracting(Problem::severity, Problem::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Problem.Severity.ERROR, "problem.missing"));
  }

  @Test
  void links_in_a_circle_end() throws IOException {
    file("faq/a.md", "# Vraag?\n\nAntwoord.");
    Files.createSymbolicLink(root.resolve("faq/terug"), root);
    Corpus corpus = read();
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void a_link_to_nothing_is_an_error_and_the_rest_is_read() throws IOException {
    file("faq/a.md", "# Vraag?\n\nAntwoord.");
    Files.createSymbolicLink(root.resolve("faq/weg.md"), root.resolve("bestaat-niet.md"));
    assertThat(read().entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void letters_survive_every_encoding(String charset) throws IOException {
    file("faq/a.csv", "vraag;antwoord\nHoe?;Café € 5 één\n".getBytes(Charset.forName(charset)));
    assertThat(read().entries().getFirst().passages().getFirst().text().value())
        .isEqualTo("Café € 5 één");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_no_text(String charset) throws IOException {
    file("faq/a.csv", "\uFEFFvraag;antwoord\nHoe?;Café € 5\n".getBytes(Charset.forName(charset)));
    Entry entry = read().entries().getFirst();
    assertThat(entry.title().orElseThrow().value()).isEqualTo("Hoe?");
    assertThat(entry.title().orElseThrow().location().column()).isEqualTo(1);
  }

  @Test
  void what_is_no_text_or_empty_is_said() throws IOException {
    file("faq/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
    file("faq/leeg.md", " \n");
    file("faq/stijl.css", "p { color: red }");
    assertThat(read().problems())
        .extracting(Problem::path, Problem::severity, Problem::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "faq/leeg.md", Problem.Severity.ERROR, "problem.empty"),
            org.assertj.core.groups.Tuple.tuple(
                "faq/logo.png", Problem.Severity.SKIPPED, "problem.not-text"),
            org.assertj.core.groups.Tuple.tuple(
                "faq/stijl.css", Problem.Severity.SKIPPED, "problem.unknown-format"));
  }

  @Test
  void settings_name_channels_owners_fields_formats_and_what_to_ignore() throws IOException {
    file("x/antwoorden.dat", "wat;zeg\nOpen?;Tot vijf uur.\n");
    file("x/oud.md", "# Vraag?\n\nAntwoord.");
    Options options =
        new Options(
            new Globs(List.of(new Globs.Rule("x/*.dat", "balie"))),
            new Globs(List.of(new Globs.Rule("*.dat", "table"))),
            new Globs(List.of(new Globs.Rule("x/", "servicedesk"))),
            new Globs(List.of(new Globs.Rule("oud.*", ""))),
            Map.of("wat", "question", "zeg", "answer"),
            Optional.of("nl"),
            LocalDate.of(2026, 1, 15));
    Entry entry = Readers.read(root, options).entries().getFirst();
    assertThat(entry.channel()).isEqualTo("balie");
    assertThat(entry.owner()).contains("servicedesk");
    assertThat(entry.language()).contains("nl");
    assertThat(entry.title().orElseThrow().value()).isEqualTo("Open?");
  }

  @Test
  void every_problem_has_words_in_both_languages() throws IOException {
    java.util.Set<String> keys = new java.util.TreeSet<>();
    var key = java.util.regex.Pattern.compile("\"(problem\\.[a-z-]+)\"");
    try (var sources = Files.walk(Path.of("src/main/java/kbaudit/reader"))) {
      for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
        key.matcher(Files.readString(source)).results().forEach(hit -> keys.add(hit.group(1)));
      }
    }
    for (String bundle : List.of("reader.properties", "reader_nl.properties")) {
      var words = new java.util.Properties();
      try (var in =
          Files.newBufferedReader(Path.of("src/main/resources/kbaudit/messages", bundle))) {
        words.load(in);
      }
      assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Test
  void a_macro_is_read_with_its_dynamic_content_filled_in() throws IOException {
    file(
        "mail/items.json",
        Files.readString(Path.of("src/test/resources/reader/zendesk-dynamic-content/input.json")));
    file(
        "mail/macros.json",
        "{\"macros\": [{\"id\": 1, \"title\": \"R\", \"active\": true, \"actions\": [{\"field\": \"comment_value\", \"value\": \"Terug {{dc.retourtermijn}}.\"}]}]}");
    Entry macro = read().entries().getLast();
    assertThat(macro.passages().getFirst().text().value()).isEqualTo("Terug binnen 30 dagen.");
    assertThat(macro.passages().getFirst().text().location(6, 20).column()).isEqualTo(108);
  }
}
