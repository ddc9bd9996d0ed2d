package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A climbing hall follows its FAQ: courses are cancelled up to 48 hours before. */
class FixCommandTest {
  private static final String FAQ =
      """
      ## Until when can I cancel a course?
      You can cancel a course free of charge up to 48 hours before it starts.
      """;

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder).kbaudit(arguments);
  }

  private void authority() throws IOException {
    write("faq/courses.md", FAQ);
    write("kbaudit.yaml", "authority: [faq]\n");
  }

  @Test
  void the_losing_side_follows_the_channel_with_authority() throws IOException {
    authority();
    write(
        "email/macros.yaml",
        """
        # Kept by the front desk.
        - question: "Cancelling a course"
          answer: 'A course can be cancelled free of charge up to 24 hours before it starts, {{name}}.'
        """);
    TestRun.Result result = run("fix", ".");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("--- a/email/macros.yaml\n+++ b/email/macros.yaml\n@@ -1,3 +1,3 @@\n")
        .contains("\n-  answer: 'A course can be cancelled free of charge up to 24 hours")
        .contains("\n+  answer: 'A course can be cancelled free of charge up to 48 hours");
    assertThat(result.err()).contains("1 findings would be settled, 0 need a person.");
    assertThat(Files.readString(folder.resolve("email/macros.yaml"))).contains("24 hours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          email/a.yaml | - question: "Cancelling a course"\\n  answer: "Cancel a course free of charge up to ~24 hours~ before it starts."\\r\\n
          email/a.json | [{"title": "Cancelling a course", "body": "Caf\\u00e9: cancel a course free of charge up to ~24 hours~ before it starts."}]
          email/a.csv  | title,body\\r\\n"Cancelling a course","Cancel a course, free of charge, up to ~24 hours~ before it starts."\\r\\n
          email/a.html | <h2>Cancelling a course</h2><p>Cancel a course&nbsp;free of <b>charge</b> up to ~24&nbsp;hours~ before it starts.</p>
          email/a.md   | ## Cancelling a course\\n\\nCancel a course *free of charge* up to **~24 hours~** before it starts.
          """)
  void everything_else_in_the_file_stays_as_it_is(String file, String marked) throws IOException {
    authority();
    String text = marked.replace("\\n", "\n").replace("\\r", "\r");
    write(file, text.replace("~", ""));
    TestRun.Result result = run("fix", "--apply", ".");
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(folder.resolve(file)))
        .as(result.err())
        .isEqualTo(text.replace("~24", "48").replace("~", ""));
    assertThat(run("check", ".").out()).contains("No contradictions");
    assertThat(run("fix", ".").out()).isEmpty();
  }

  @Test
  void the_encoding_of_the_file_stays() throws IOException {
    authority();
    String text =
        "## Cancelling a course\nAt our café cancel a course free of charge up to 24 hours before"
            + " it starts.";
    for (String name : new String[] {"windows-1252", "UTF-16LE"}) {
      Charset charset = Charset.forName(name);
      String mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
      Path file = folder.resolve("email/courses.md");
      Files.createDirectories(folder.resolve("email"));
      Files.write(file, (mark + text).getBytes(charset));
      run("fix", "--apply", ".");
      assertThat(Files.readAllBytes(file))
          .as(name)
          .isEqualTo((mark + text.replace("24", "48")).getBytes(charset));
    }
  }

  @Test
  void without_anyone_to_believe_nothing_is_proposed_and_the_sentences_are_listed()
      throws IOException {
    write("faq/courses.md", FAQ);
    write("email/a.md", FAQ.replace("48", "24"));
    TestRun.Result result = run("fix", ".");
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("Nobody says which answer is right")
        .contains("email/a.md:2:")
        .contains("0 findings would be settled, 1 need a person.");
  }

  @Test
  void a_fact_goes_over_authority_and_a_decision_over_both() throws IOException {
    authority();
    write("email/a.md", FAQ.replace("48", "24"));
    write(
        "facts.yaml",
        """
        facts:
          - id: cancelling
            question: Until when can I cancel a course?
            answer: You can cancel a course free of charge up to 24 hours before it starts.
        """);
    assertThat(run("fix", ".").out()).contains("--- a/faq/courses.md").contains("+You can");
    String id = run("check", "--format", "csv", ".").out().replaceAll("(?s).*?(kb-\\w+).*", "$1");
    assertThat(run("decide", id, ".", "--right", "faq", "--reason", "r", "--by", "Ann").status())
        .isZero();
    assertThat(run("fix", "--facts", "facts.yaml", ".").out()).doesNotContain("faq/courses.md");
  }

  @Test
  void who_is_right_can_be_said_on_the_command_line() throws IOException {
    authority();
    write("email/a.md", FAQ.replace("48", "24"));
    assertThat(run("fix", ".", "--authority", "email").out())
        .contains("--- a/faq/courses.md")
        .contains("+You can cancel a course free of charge up to 24 hours");
    TestRun.Result unknown = run("fix", ".", "--authority", "mail");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("There is no channel mail here. There are: email, faq.");
  }

  @Test
  void one_finding_can_be_settled_alone() throws IOException {
    authority();
    write("email/a.md", FAQ.replace("48", "24"));
    assertThat(run("fix", "--finding", "kb-0", ".").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"webwinkel", "climbing-hall"})
  void a_second_run_over_a_sample_proposes_nothing(String sample) throws IOException {
    Path from = Path.of("kb-samples", sample);
    copy(from, folder);
    String channels = String.join(", ", channels(from));
    write("kbaudit.yaml", "authority: [" + channels + "]\n");
    Map<String, String> before = texts();
    String diff = run("fix", ".").out();
    assertThat(diff).contains("+++ b/");
    run("fix", "--apply", ".");
    texts()
        .forEach((file, text) -> {
          boolean named = diff.contains("+++ b/" + file + "\n");
          assertThat(!text.equals(before.get(file))).as(file).isEqualTo(named);
        });
    assertThat(run("fix", ".").out()).isEmpty();
  }

  private static java.util.List<String> channels(Path from) throws IOException {
    try (Stream<Path> folders = Files.list(from)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
