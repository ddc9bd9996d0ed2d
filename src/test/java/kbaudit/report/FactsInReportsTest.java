package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Source;
import kbaudit.document.Text;
import kbaudit.facts.Fact;
import kbaudit.facts.FactCheck;
import kbaudit.facts.FactSheet;
import kbaudit.facts.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What facts say stands in every output. */
class FactsInReportsTest {
  private static final String YAML = "- question: Terugbrengen\n  answer: binnen 30 dagen\n";

  private static Text text(String words) {
    Source source = new Source("facts.yaml", YAML);
    int at = YAML.indexOf(words);
    return Text.of(source, at, at + words.length());
  }

  /**
   * The FAQ says so; e-mail still gives the old answer, the chatbot another; the shop is silent.
   */
  static Report report() {
    Contradiction finding = SampleReport.returnWindow();
    Fact fact =
        new Fact(
            "terugbrengen",
            text("Terugbrengen"),
            text("binnen 30 dagen"),
            List.of("14 dagen"),
            Map.of(),
            Optional.of("juridisch"),
            Optional.empty(),
            Optional.empty());
    FactCheck check =
        new FactCheck(
            fact,
            List.of(told(finding, 0, false)),
            List.of(told(finding, 2, false), told(finding, 1, true)),
            List.of("shop"));
    return SampleReport.of(finding).refereed(FactSheet.of(List.of(check), List.of(finding)));
  }

  private static Told told(Contradiction finding, int answer, boolean old) {
    Saying saying = finding.answers().get(answer).says().getFirst();
    return new Told(
        saying,
        saying.text(),
        0.9,
        old,
        finding.rule(),
        answer == 0 ? Optional.empty() : Optional.of(finding));
  }

  private static String write(ReportFormat format, Messages messages) {
    StringBuilder out = new StringBuilder();
    try {
      format.reporter(Layout.PLAIN).write(report(), messages, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void every_output_names_the_fact_and_the_wrong_side(ReportFormat format) {
    assertThat(write(format, Messages.english())).contains("terugbrengen").contains("wrong");
  }

  @Test
  void in_words() {
    assertThat(write(ReportFormat.TEXT, Messages.english()).replaceAll("\\s+", " "))
        .contains(
            "14 dagen (email), zes weken (chatbot) is wrong, 30 dagen (faq) is right by the fact"
                + " terugbrengen (facts.yaml:2, juridisch)")
        .contains("1 fact, 2 places say otherwise, 1 of them still says the old");
    assertThat(write(ReportFormat.TEXT, Messages.of("nl")).replaceAll("\\s+", " "))
        .contains("is onjuist, 30 dagen (faq) is juist volgens het feit terugbrengen");
  }

  @Test
  void sarif_stays_valid() throws IOException {
    try (InputStream in =
        FactsInReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(schema, InputFormat.JSON)
                  .validate(write(ReportFormat.SARIF, Messages.english()), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void the_page_has_a_part_for_facts_only_with_facts() throws IOException {
    assertThat(write(ReportFormat.HTML, Messages.english()))
        .contains("<h2 id=\"facts-title\">What is true</h2>")
        .contains("Silent: shop");
    StringBuilder without = new StringBuilder();
    new HtmlReporter().write(SampleReport.of(), Messages.english(), without);
    assertThat(without).doesNotContain("facts-title");
  }
}
