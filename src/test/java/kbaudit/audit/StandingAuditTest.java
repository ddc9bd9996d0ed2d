package kbaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.facts.Told;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.report.ReportFormat;
import kbaudit.scale.Edits;
import kbaudit.settings.FactsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody works on the texts; what they say is audited after every save. */
class StandingAuditTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Options READING = Options.on(TODAY);
  private static final AuditOptions AUDITING = AuditOptions.defaults(TODAY);
  private static final Lexicon LEXICON = Lexicon.standard();

  @TempDir private Path texts;

  /** Judges by increments, however few the claims are. */
  private final StandingAudit audit = new StandingAudit(LEXICON, 0);

  private void take(String base) throws IOException {
    Path from = Path.of(base);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = texts.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(texts)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Report after(Path... saved) {
    return audit.run(texts, READING, AUDITING, Set.of(saved), Progress.SILENT);
  }

  private Report cold() {
    return Audit.run(texts, READING, AUDITING, Progress.SILENT, LEXICON);
  }

  private static String bytes(Report report, ReportFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.reporter(Layout.PLAIN).write(report, Messages.of("en"), out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kb-samples/webwinkel",
        "src/test/resources/bench/council-en",
        "src/test/resources/bench/hotelketen-nl-de-en"
      })
  void after_any_edits_a_revision_says_byte_for_byte_what_an_audit_says(String base)
      throws IOException {
    take(base);
    after();
    Random random = new Random(base.length());
    for (int round = 0; round < 3; round++) {
      for (int edit = 0; edit < 4; edit++) {
        assertPlaces(after(Edits.one(files(), random)));
      }
      Report revised = audit.adopt(audit.revision().work());
      Report cold = cold();
      assertThat(bytes(revised, ReportFormat.JSON)).isEqualTo(bytes(cold, ReportFormat.JSON));
      assertThat(bytes(revised, ReportFormat.HTML)).isEqualTo(bytes(cold, ReportFormat.HTML));
      assertThat(audit.isProvisional()).isFalse();
    }
  }

  /** What is told at once points at the right places too. */
  private void assertPlaces(Report report) throws IOException {
    for (Contradiction finding : report.findings()) {
      for (Saying saying : finding.answers().stream().flatMap(a -> a.says().stream()).toList()) {
        List<String> lines = Files.readAllLines(texts.resolve(saying.location().path()));
        String line = lines.get(saying.location().line() - 1);
        int column = line.offsetByCodePoints(0, saying.location().column() - 1);
        assertThat(line.substring(column)).startsWith(saying.text().substring(0, 1));
      }
    }
  }

  @Test
  void a_contradiction_is_told_at_once_when_it_comes_and_when_it_goes() throws IOException {
    take("kb-samples/climbing-hall");
    save("website/lockers.md", fee("6"));
    Path script = save("phone/lockers.md", fee("6"));
    Report before = after();
    save("phone/lockers.md", fee("9"));
    Report wrong = after(script);
    assertThat(audit.isProvisional()).isTrue();
    assertThat(answers(before)).doesNotContain("€ 9");
    assertThat(answers(wrong)).contains("€ 6", "€ 9");
    save("phone/lockers.md", fee("6"));
    assertThat(ids(after(script))).isEqualTo(ids(before));
  }

  /** No other text speaks of it: the facts, which are read anew each time, must do. */
  @Test
  void a_text_that_leaves_or_rejoins_a_fact_is_told_at_once() throws IOException {
    take("kb-samples/climbing-hall");
    Path script = save("phone/lockers.md", fee("6"));
    assertThat(told(ruled())).isEmpty();
    save("phone/lockers.md", fee("9"));
    Report wrong = ruled(script);
    assertThat(audit.isProvisional()).isTrue();
    assertThat(told(wrong)).containsExactly("€ 9");
    assertThat(answers(wrong)).contains("€ 9", "€ 6");
    Report revised = audit.adopt(audit.revision().work());
    assertThat(told(revised)).containsExactly("€ 9");
    save("phone/lockers.md", fee("6"));
    assertThat(told(ruled(script))).isEmpty();
  }

  private Report ruled(Path... saved) throws IOException {
    Path file = Files.createTempFile("facts", ".yaml");
    String fact = "facts: [{question: What does a locker cost for a year?, answer: € 6}]\n";
    Files.writeString(file, fact);
    AuditOptions knowing = AUDITING.knowing(FactsFile.read(file, "facts.yaml").facts());
    Files.delete(file);
    return audit.run(texts, READING, knowing, Set.of(saved), Progress.SILENT);
  }

  private static List<String> told(Report report) {
    return report.facts().checks().getFirst().wrong().stream().map(Told::label).toList();
  }

  private Path save(String path, String text) throws IOException {
    Path file = texts.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String fee(String euros) {
    return "## What does it cost to have a locker for a year?\n\n"
        + "A locker for a whole year costs € "
        + euros
        + ".\n";
  }

  @Test
  void what_stands_below_a_new_text_is_told_at_its_new_place() throws IOException {
    take("kb-samples/webwinkel");
    Report before = after();
    Path page = texts.resolve("phone/belscripts.md");
    List<Saying> there = on(before);
    assertThat(there).isNotEmpty();
    String text = Files.readString(page);
    int first = text.indexOf("\n## ");
    Files.writeString(
        page, text.substring(0, first) + "\n## Hallo?\n\nHallo!\n" + text.substring(first));
    assertThat(on(after(page)))
        .extracting(saying -> saying.location().line())
        .containsExactlyElementsOf(
            there.stream().map(saying -> saying.location().line() + 4).toList());
  }

  private static List<Saying> on(Report report) {
    return report.findings().stream()
        .flatMap(finding -> finding.answers().stream())
        .flatMap(answer -> answer.says().stream())
        .filter(saying -> saying.location().path().equals("phone/belscripts.md"))
        .toList();
  }

  @Test
  void nothing_new_leaves_nothing_open() throws IOException {
    take("kb-samples/climbing-hall");
    after();
    after(files().getFirst());
    assertThat(audit.isProvisional()).isFalse();
  }

  private static List<String> answers(Report report) {
    return report.findings().stream()
        .flatMap(finding -> finding.answers().stream())
        .map(Answer::label)
        .toList();
  }

  private static List<String> ids(Report report) {
    return report.findings().stream().map(Contradiction::id).toList();
  }
}
