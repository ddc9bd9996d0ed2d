package kbaudit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kbaudit.document.Entry;
import kbaudit.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input costs the bad part and nothing else. */
class BrokenInputTest {
  @TempDir Path root;

  private Corpus read(String name, String content) throws IOException {
    Files.writeString(root.resolve(name), content);
    return Readers.read(root, Options.on(LocalDate.of(2026, 1, 15)));
  }

  @Test
  void json_that_breaks_off_keeps_what_came_before() throws IOException {
    Corpus corpus =
        read(
            "a.json",
            "[{\"question\": \"A?\", \"answer\": \"Een.\"},\n {\"question\": \"B?\", \"answer\": \"Tw");
    assertThat(corpus.entries()).extracting(Entry::id).containsExactly("a");
    assertThat(corpus.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
          assertThat(problem.line()).isEqualTo(2);
        });
  }

  @Test
  void a_bad_record_of_a_json_list_is_left_out() throws IOException {
    Corpus corpus =
        read(
            "a.json",
            """
            {"macros": [
              {"id": 1, "title": "A", "actions": [{"field": "comment_value", "value": "Een."}]},
              {"id": 2, "title": "B", "actions": [{"field": "comment_value", "value": "Zegt "ja"."}]},
              {"id": 3, "title": "C", "actions": [{"field": "comment_value", "value": "Drie."}]},
              {"id": 4, "title": "D" "actions": [{"field": "comment_value", "value": "Vier."}]},
              {"id": 5, "title": "E", "actions": [{"field": "comment_value", "value": "Vijf."}]}
            ], "count": 5}
            """);
    assertThat(corpus.entries()).extracting(Entry::id).containsExactly("1", "3", "5");
    assertThat(corpus.problems()).extracting(Problem::line).containsExactly(3, 5);
    assertThat(corpus.entries().getLast().passages().getFirst().text().location().line())
        .isEqualTo(6);
  }

  @Test
  void a_quote_that_never_closes_does_not_swallow_rows_up_to_the_next_quote() throws IOException {
    Corpus corpus = read("a.csv", "vraag;antwoord\nA?;\"Een\nB?;Twee.\nC?;\"Drie.\"\n");
    assertThat(corpus.entries()).extracting(Entry::id).containsExactly("a", "b", "c");
  }

  @Test
  void a_bad_item_of_a_yaml_list_is_left_out() throws IOException {
    Corpus corpus =
        read(
            "a.yaml",
            "- question: A?\n  answer: Een.\n- question: B: C?\n  answer: Twee.\n- question: D?\n  answer: Drie.\n");
    assertThat(corpus.entries()).extracting(Entry::id).containsExactly("a", "d");
    assertThat(corpus.problems())
        .extracting(Problem::line, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "problem.yaml"));
  }

  @Test
  void yaml_with_tabs_is_read_with_an_error() throws IOException {
    Corpus corpus = read("a.yaml", "entries:\n\t- question: A?\n\t  answer: Een.\n");
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.problems())
        .extracting(Problem::line, Problem::column, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1, "problem.yaml-tab"));
  }

  @Test
  void a_key_that_occurs_twice_is_a_warning() throws IOException {
    Corpus corpus = read("a.yaml", "- question: A?\n  answer: Een.\n  answer: Twee.\n");
    assertThat(corpus.entries().getFirst().passages().getFirst().text().value()).isEqualTo("Twee.");
    assertThat(corpus.problems())
        .extracting(Problem::line, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "problem.duplicate-key"));
  }

  @Test
  void an_alias_is_read_where_its_anchor_stands() throws IOException {
    Corpus corpus =
        read("a.yaml", "- question: A?\n  answer: &x Een.\n- question: B?\n  answer: *x\n");
    assertThat(corpus.entries().getLast().passages().getFirst().text().location().line())
        .isEqualTo(2);
  }

  @Test
  void an_alias_bomb_is_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (one + ", ").repeat(9) + one + "]\n");
    }
    Corpus corpus = read("a.yaml", bomb.toString());
    assertThat(corpus.problems())
        .extracting(Problem::key)
        .containsExactly("problem.yaml-too-large");
  }

  @Test
  void a_row_of_another_width_is_read_with_an_error() throws IOException {
    Corpus corpus = read("a.csv", "vraag,antwoord\nA?,Een, twee.\nB?,Twee.\n");
    assertThat(corpus.entries()).hasSize(2);
    assertThat(corpus.problems())
        .extracting(Problem::line, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "problem.csv-width"));
  }

  @Test
  void a_quote_that_never_closes_costs_no_other_row() throws IOException {
    Corpus corpus = read("a.csv", "vraag;antwoord\nA?;\"Een\nB?;Twee.\nC?;Drie.\n");
    assertThat(corpus.entries()).extracting(Entry::id).containsExactly("a", "b", "c");
    assertThat(corpus.problems())
        .extracting(Problem::line, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "problem.csv-quote"));
  }

  @Test
  void a_date_that_is_none_is_a_warning() throws IOException {
    Corpus corpus = read("a.yaml", "- question: A?\n  answer: Een.\n  valid_until: ooit\n");
    assertThat(corpus.entries()).hasSize(1);
    assertThat(corpus.problems()).extracting(Problem::key).containsExactly("problem.date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml", "a.html", "a.md", "a.csv", "a.txt", "a.po", "a.xml"})
  void nesting_without_end_does_not_throw(String name) throws IOException {
    for (String open :
        new String[] {
          "[",
          "{\"a\":",
          "<div>",
          "> ",
          "- ",
          "**a ",
          "<ul><li>",
          "<details><summary>x",
          "&",
          "\"",
          "`"
        }) {
      read(name, "# a\n" + open.repeat(20_000));
      read(name, open.repeat(20_000) + "\nmsgid \"x\"\nmsgstr \"");
    }
    assertThat(Files.list(root)).hasSize(1);
  }

  @Test
  void millions_of_characters_on_one_line_are_read() throws IOException {
    String long1 = "Wij antwoorden binnen een dag. ".repeat(100_000);
    assertThat(read("a.json", "[{\"question\": \"A?\", \"answer\": \"" + long1 + "\"}]").entries())
        .hasSize(1);
    assertThat(read("a.csv", "vraag;antwoord\nA?;" + long1).entries()).hasSize(2);
    assertThat(read("a.html", "<p>" + long1).entries()).hasSize(3);
    assertThat(read("a.md", long1).entries()).hasSize(4);
  }

  @Test
  void files_cut_anywhere_never_throw() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/reader"))) {
      for (Path folder : (Iterable<Path>) folders.sorted()::iterator) {
        cut(folder);
      }
    }
  }

  private void cut(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path input =
          files
              .filter(file -> file.getFileName().toString().startsWith("input."))
              .findFirst()
              .orElseThrow();
      String content = Files.readString(input);
      for (int length = 1; length < content.length(); length += 7) {
        Corpus corpus = read(input.getFileName().toString(), content.substring(0, length));
        assertThat(corpus).isNotNull();
      }
      Files.delete(root.resolve(input.getFileName().toString()));
    }
  }
}
