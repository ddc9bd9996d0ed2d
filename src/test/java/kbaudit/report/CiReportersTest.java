package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import kbaudit.contradiction.Contradiction;
import kbaudit.gate.Known;
import kbaudit.gate.Silenced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every output against its golden file in {@code src/test/resources/report}; {@code
 * -Dkbaudit.regenerate=true} writes them anew.
 */
class CiReportersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");
  private static final Layout LAYOUT = Layout.PLAIN.in("content/");

  /** One finding counts, one stands in the baseline. */
  private static Report report() {
    Contradiction known = SampleReport.dogs();
    return SampleReport.of(SampleReport.returnWindow())
        .gated(
            List.of(SampleReport.returnWindow()),
            new Known(
                true,
                List.of(
                    new Silenced(
                        known,
                        Silenced.Reason.BASELINE,
                        "Shop policy under review, see <KB-12> & \"ask Ann\"",
                        Optional.of("shop team")))));
  }

  private static String write(Report report, ReportFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.reporter(LAYOUT).write(report, Messages.english(), out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void every_output_is_as_its_golden_file(ReportFormat format) throws IOException {
    Path golden = GOLDEN.resolve(format.label() + ".golden");
    String written = write(report(), format);
    if (Boolean.getBoolean("kbaudit.regenerate")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void every_output_takes_a_report_without_anything(ReportFormat format) {
    assertThat(write(SampleReport.empty(), format))
        .endsWith("\n".repeat(format == ReportFormat.GITHUB ? 0 : 1));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"TEXT", "MARKDOWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void one_fingerprint_in_all_of_them(ReportFormat format) {
    String written = write(report(), format);
    if (format != ReportFormat.RDJSON) {
      assertThat(written).contains("kb-5f3a9c");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "JUNIT", "CHECKSTYLE", "GITHUB", "GITLAB", "RDJSON"})
  void marks_to_tidy_up_are_in_every_output_for_ci(ReportFormat format) {
    String written = write(SampleReport.of().with(SampleReport.idleMarks()), format);
    assertThat(written.split("this comment can go", -1)).hasSize(3);
    assertThat(written)
        .contains("A text changed since kb-0a1b2c was decided")
        .contains("kb-1b2c3d expired on 2026-01-31")
        .contains("2 of its entries are solved");
  }

  @Test
  void a_mark_fails_its_junit_case_unless_only_a_change_counts() {
    Report marked = SampleReport.of().with(SampleReport.idleMarks());
    assertThat(write(marked, ReportFormat.JUNIT))
        .contains("tests=\"5\" failures=\"5\"")
        .contains("<failure type=\"warning\"")
        .contains("content/faq/retour.md:30")
        .doesNotContain("<skipped");
    assertThat(write(marked.gated(List.of(), Known.since(List.of())), ReportFormat.JUNIT))
        .contains("tests=\"5\" failures=\"0\" errors=\"0\" skipped=\"5\"")
        .doesNotContain("<failure");
  }

  @Test
  void a_mark_is_a_minor_issue_for_gitlab_in_the_first_line_when_it_has_none() {
    JsonNode issues =
        JsonMapper.shared()
            .readTree(write(SampleReport.of().with(SampleReport.idleMarks()), ReportFormat.GITLAB));
    assertThat(issues.size()).isEqualTo(5);
    for (JsonNode issue : issues) {
      boolean baseline = issue.at("/location/path").asString().contains("baseline");
      assertThat(issue.at("/severity").asString()).isEqualTo("minor");
      assertThat(issue.at("/location/lines/begin").asInt() == 1).isEqualTo(baseline);
    }
  }

  @Test
  void sarif_is_valid_against_the_schema() throws IOException {
    for (Report report :
        List.of(report(), SampleReport.empty(), SampleReport.of(SampleReport.dogs()))) {
      assertThat(sarifSchema().validate(write(report, ReportFormat.SARIF), InputFormat.JSON))
          .isEmpty();
    }
  }

  private static Schema sarifSchema() throws IOException {
    try (InputStream in =
        CiReportersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON);
    }
  }

  @Test
  void sarif_marks_known_findings_and_links_the_other_side() {
    JsonNode run = JsonMapper.shared().readTree(write(report(), ReportFormat.SARIF)).at("/runs/0");
    JsonNode open = run.at("/results/0");
    JsonNode known = run.at("/results/1");
    assertThat(open.at("/baselineState").asString()).isEqualTo("new");
    assertThat(open.at("/suppressions").size()).isZero();
    assertThat(open.at("/message/text").asString())
        .contains("[14 dagen](1)")
        .contains("[zes weken](2)");
    assertThat(open.at("/relatedLocations").size()).isEqualTo(2);
    assertThat(open.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("content/faq/retour.md");
    assertThat(known.at("/baselineState").asString()).isEqualTo("unchanged");
    assertThat(known.at("/suppressions/0/kind").asString()).isEqualTo("external");
  }

  @ParameterizedTest
  @EnumSource(names = {"JUNIT", "CHECKSTYLE"})
  void xml_holds_any_characters(ReportFormat format) throws Exception {
    Report odd = SampleReport.of(SampleReport.returnWindow("<&\"'\u0001\u202E\uFFFF>"));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(write(odd, format))));
    assertThat(document.getDocumentElement().getTextContent()).isNotNull();
  }

  @Test
  void a_github_annotation_stays_on_its_line_whatever_the_text_says() {
    Report odd = SampleReport.of(SampleReport.returnWindow("100%\n::error::gotcha, a:b"));
    assertThat(write(odd, ReportFormat.GITHUB).lines()).hasSize(1);
  }

  @Test
  void a_table_cell_is_never_a_formula() {
    Report odd = SampleReport.of(SampleReport.returnWindow("=HYPERLINK(1)"));
    assertThat(write(odd, ReportFormat.CSV)).contains(",'=HYPERLINK(1),").doesNotContain(",=");
  }

  @Test
  void a_summary_shows_content_as_text() {
    Report odd = SampleReport.of(SampleReport.returnWindow("<img> @team #12 | [x](y)"));
    assertThat(write(odd, ReportFormat.MARKDOWN))
        .contains("&lt;img&gt; &#64;team &#35;12 \\| \\[x\\](y)");
  }
}
