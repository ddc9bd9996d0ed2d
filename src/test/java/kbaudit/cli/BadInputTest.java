package kbaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kbaudit.audit.Audit;
import kbaudit.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a hostile or careless user hands over: each gets one clear sentence with its place and exit
 * code 2, and the good file beside it is still audited.
 */
class BadInputTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final String ROW =
      "Hoe lang mag ik ruilen?;U kunt een artikel binnen 14 dagen na aankoop ruilen. Café: € 4,95.";

  @TempDir Path folder;

  @BeforeEach
  void a_good_file() throws IOException {
    write(
        "faq/ruilen.md",
        "# Hoe lang mag ik ruilen?\n\nU kunt een artikel binnen 30 dagen na aankoop ruilen.\n"
            .getBytes(UTF_8));
  }

  /**
   * @param says what standard error holds, word for word where it matters
   */
  record Case(String name, String file, byte[] content, String says) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case text(String name, String file, String content, String says) {
    return new Case(name, file, content.getBytes(UTF_8), says);
  }

  static Stream<Case> faults() {
    return Stream.of(
        text("an empty file", "email/a.md", "", "email/a.md:1:1: error: The file is empty."),
        text(
            "a file of blank lines", "email/a.csv", "\n \n", "email/a.csv:1:1: error: The file is"),
        new Case(
            "an image under a text's name",
            "email/a.md",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
            "email/a.md:1:1: error: This is not text, although its name says so; expected text in"),
        new Case(
            "a text that ends in zeros",
            "email/a.csv",
            ("vraag;antwoord\n" + (ROW + "\n").repeat(200) + "\0\0\0").getBytes(UTF_8),
            "email/a.csv:1:1: error: This is not text"),
        text(
            "JSON that breaks off",
            "email/a.json",
            "{\"macros\": [\n {\"title\": \"A\", \"acti",
            "email/a.json:2:22: error: The file breaks off here; what stands before it was read."),
        text(
            "JSON that is none",
            "email/a.json",
            "Zie bijlage",
            "email/a.json:1:1: error: Not valid JSON here"),
        text(
            "YAML with tabs",
            "email/a.yaml",
            "entries:\n\t- question: A?\n\t  answer: Binnen 14 dagen.\n",
            "email/a.yaml:2:1: error: Indented with a tab. YAML wants spaces"),
        text(
            "an alias without an anchor",
            "email/a.yaml",
            "- question: A?\n  answer: *nergens\n",
            "email/a.yaml:2:11: error: Not valid YAML here"),
        text("an alias bomb", "email/a.yaml", bomb(), "email/a.yaml:1:1: error: Nested too deep"),
        text(
            "an alias of itself",
            "email/a.yaml",
            "a: &a\n  b: *a\n",
            "email/a.yaml:1:1: error: Nested too deep"),
        text(
            "a row that is too wide",
            "email/a.csv",
            "vraag;antwoord\nA?;Ja; nee\n",
            "email/a.csv:2:1: error: Cells in this row: 3; expected, as in the first row: 2."),
        text(
            "a row that is too narrow",
            "email/a.csv",
            "vraag;antwoord\nA?;Ja, dat kan.\nlos\n",
            "email/a.csv:3:1: error: Cells in this row: 1; expected, as in the first row: 2."),
        text(
            "a row without end",
            "email/a.csv",
            "vraag;antwoord\nA?;Ja, dat kan.\n" + ";".repeat(20_000) + "\nB?;Nee, dat kan niet.\n",
            "email/a.csv:3:10000: error: This row has more than 10"),
        text(
            "a channel in an unknown format",
            "email/a.xyz",
            "%%% 14 dagen\n",
            "email/a.xyz:1:1: error: No format that kbaudit knows, and nothing else in email"),
        new Case(
            "a channel in a spreadsheet",
            "email/a.xlsx",
            new byte[] {'P', 'K', 3, 4, 0, 0},
            "email/a.xlsx:1:1: error: kbaudit does not read .xlsx files, and nothing else in email"),
        text(
            "an answer without end on one line",
            "email/a.txt",
            "Wij antwoorden binnen twee dagen. ".repeat(10_000),
            "email/a.txt:1:1: error: This answer is"),
        text(
            "a setting that is not there",
            "kbaudit.yaml",
            "locale: en\nfial-on: warning\n",
            "kbaudit.yaml:2:1: error: There is no setting \"fial-on\". Did you mean \"fail-on\"?"),
        text(
            "settings that are not YAML",
            "kbaudit.yaml",
            "channels:\n  faq: [x\n",
            "kbaudit.yaml:3:1: error: Not valid YAML"));
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (one + ", ").repeat(9) + one + "]\n");
    }
    return bomb.toString();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_told_with_its_place_and_the_rest_is_audited(Case bad) throws IOException {
    write(bad.file(), bad.content());
    TestRun.Result result = check();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(bad.says()).doesNotContain("Exception");
    assertThat(result.out()).doesNotContain("0 entries").containsPattern("\\d+ entr(y|ies) in");
  }

  static Stream<Case> fine() {
    Charset windows = Charset.forName("windows-1252");
    String csv = "vraag;antwoord\n" + ROW + "\n";
    byte[] both = (csv + "Wat?;").getBytes(UTF_8);
    byte[] stray = new byte[both.length + 1];
    System.arraycopy(both, 0, stray, 0, both.length);
    stray[both.length] = (byte) 0xE9;
    return Stream.of(
        text("UTF-8 with a mark", "email/a.csv", "\uFEFF" + csv, ""),
        new Case("UTF-16", "email/a.csv", csv.getBytes(StandardCharsets.UTF_16), ""),
        new Case(
            "UTF-16, small end first", "email/a.csv", csv.getBytes(StandardCharsets.UTF_16LE), ""),
        new Case(
            "UTF-16, big end first", "email/a.csv", csv.getBytes(StandardCharsets.UTF_16BE), ""),
        new Case(
            "UTF-32", "email/a.csv", ("\uFEFF" + csv).getBytes(Charset.forName("UTF-32LE")), ""),
        new Case("windows-1252", "email/a.csv", csv.getBytes(windows), ""),
        new Case(
            "two encodings", "email/a.csv", stray, "email/a.csv:3:6: warning: Some characters"),
        text("empty cells at the end", "email/a.csv", csv.replace("\n", ";;\n"), ""),
        text(
            "an alias of an anchor",
            "email/a.yaml",
            "- question: Ruilen?\n  answer: &x U kunt een artikel binnen 14 dagen na aankoop ruilen.\n"
                + "- question: Hoe lang mag ik ruilen?\n  answer: *x\n",
            ""));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void what_can_be_read_is_compared(Case good) throws IOException {
    write(good.file(), good.content());
    TestRun.Result result = check("--min-confidence", "0");
    assertThat(result.out()).contains("14 dagen").contains("30 dagen");
    assertThat(result.status()).isNotEqualTo(2);
    assertThat(result.err()).startsWith(good.says());
    if (good.says().isEmpty()) {
      assertThat(result.err()).isEmpty();
    }
  }

  @Test
  void what_is_no_content_is_skipped_and_named() throws IOException {
    write("email/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    write("email/__init__.py", new byte[0]);
    write("scripts/build.py", "print('14 dagen')".getBytes(UTF_8));
    write("package.json", "{\"name\": \"x\", \"list\": [{\"a\": 1}]}".getBytes(UTF_8));
    TestRun.Result result = check();
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("email/logo.png: not text")
        .contains("email/__init__.py: The file is empty")
        .contains("package.json, scripts/build.py: No format that kbaudit knows");
  }

  @Test
  void lists_of_records_that_nobody_knows_are_no_texts_under_keys() throws IOException {
    write(
        "index.json",
        "{\"about\": \"winkel in de stad\", \"pages\": [{\"path\": \"a\"}, {\"path\": \"b\"}, {\"path\": \"c\"}]}"
            .getBytes(UTF_8));
    assertThat(check().out()).contains("1 entry in 1 channel read, 1 file skipped (index.json");
  }

  @Test
  void a_file_that_was_asked_for_must_be_readable() throws IOException {
    write("a.xyz", "%%%".getBytes(UTF_8));
    TestRun.Result result = TestRun.in(folder).kbaudit("check", "a.xyz");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("a.xyz:1:1: error: No format that kbaudit knows.");
  }

  @Test
  void a_folder_without_content_and_a_missing_path_are_told() throws IOException {
    Files.createDirectories(folder.resolve("leeg"));
    TestRun.Result empty = TestRun.in(folder).kbaudit("check", "leeg");
    assertThat(empty.status()).isEqualTo(2);
    assertThat(empty.err()).startsWith("Nothing to check was found in ");
    TestRun.Result missing = TestRun.in(folder).kbaudit("check", "nergens");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("nergens: error: There is no file or folder at this place.");
  }

  @Test
  void an_output_that_cannot_be_written_is_told() throws IOException {
    TestRun.Result result = check("--output", "faq/ruilen.md/report.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("The report cannot be written to ");
  }

  private TestRun.Result check(String... more) {
    String[] arguments = Stream.concat(Stream.of("check"), Stream.of(more)).toArray(String[]::new);
    return TestRun.in(folder)
        .auditor((root, reading, options, progress) ->
            Audit.run(root, reading, options, progress, LEXICON))
        .kbaudit(arguments);
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
