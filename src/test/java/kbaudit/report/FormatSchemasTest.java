package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import kbaudit.gate.Known;
import kbaudit.gate.Silenced;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JUnit XML, Checkstyle XML and GitLab's code quality report have no schema that a package brings
 * here, so the three in {@code src/test/resources/formats} were written for this test, after what
 * the makers document and write; they are not the published ones. They are narrower: only what
 * kbaudit means to write passes.
 *
 * <p>Published are {@code junit-10.xsd} in Jenkins' xUnit plugin, and in GitLab's source {@code
 * app/validators/json_schemas/codeclimate.json}, which asks of an issue for description,
 * fingerprint, severity and location only. Rule by rule, what ours lets pass theirs let pass; the
 * reports on {@code kb-samples} were validated against both by hand, no test does. Of Checkstyle's
 * output nobody publishes a schema. For SARIF, whose own schema is used, see {@link
 * CiReportersTest}.
 */
class FormatSchemasTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/formats");
  private static final Layout LAYOUT = Layout.PLAIN.in("content/");

  static Stream<Report> reports() {
    return Stream.concat(
        Stream.of(
            SampleReport.empty(),
            SampleReport.of(),
            SampleReport.of(SampleReport.returnWindow(), SampleReport.dogs()),
            withEverything(),
            FactsInReportsTest.report()),
        new Random(20260131).ints(20).mapToObj(FormatSchemasTest::odd));
  }

  /** Findings that count, a known one, and a file that could not be read. */
  private static Report withEverything() {
    Silenced known =
        new Silenced(
            SampleReport.dogs(), Silenced.Reason.DECISION, "<both> & \"right\"", Optional.empty());
    return SampleReport.of(SampleReport.returnWindow())
        .gated(List.of(SampleReport.returnWindow()), new Known(true, List.of(known)))
        .with(List.of(Problem.error("a b/ë&.json", 0, 0, "problem.unreadable")));
  }

  /** A question of any characters, those that XML forbids among them. */
  private static Report odd(int seed) {
    Random random = new Random(seed);
    StringBuilder question = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      question.appendCodePoint(
          random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0xFFFF));
    }
    return SampleReport.of(SampleReport.returnWindow(question.toString()));
  }

  private static String write(Report report, ReportFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.reporter(LAYOUT).write(report, Messages.english(), out);
    return out.toString();
  }

  private static Element valid(String xml, String schema) throws Exception {
    Schema rules =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(SCHEMAS.resolve(schema).toFile());
    rules.newValidator().validate(new StreamSource(new StringReader(xml)));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junit(Report report) throws Exception {
    Element suites = valid(write(report, ReportFormat.JUNIT), "junit.xsd");
    Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
    for (Element counting : List.of(suites, suite)) {
      assertThat(counting.getAttribute("tests")).isEqualTo(count(suites, "testcase"));
      assertThat(counting.getAttribute("failures")).isEqualTo(count(suites, "failure"));
      assertThat(counting.getAttribute("errors")).isEqualTo(count(suites, "error"));
    }
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(suites, "skipped"));
  }

  private static String count(Element root, String name) {
    return String.valueOf(root.getElementsByTagName(name).getLength());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void checkstyle(Report report) throws Exception {
    Element root = valid(write(report, ReportFormat.CHECKSTYLE), "checkstyle.xsd");
    int problems = report.problems(Problem.Severity.ERROR).size();
    assertThat(root.getElementsByTagName("error").getLength())
        .isEqualTo(report.findings().size() + problems);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitlab(Report report) throws IOException {
    String json = write(report, ReportFormat.GITLAB);
    String schema = Files.readString(SCHEMAS.resolve("gitlab-code-quality.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode issue : JsonMapper.shared().readTree(json)) {
      fingerprints.add(issue.at("/fingerprint").asString());
    }
    // GitLab shows only the first of two with one fingerprint.
    assertThat(fingerprints)
        .doesNotHaveDuplicates()
        .isEqualTo(report.findings().stream().map(Contradiction::id).toList());
  }

  /** The schemas would see a fault. */
  @ParameterizedTest
  @MethodSource("broken")
  void a_fault_is_refused(String xml, String schema) {
    assertThat(catchThrowable(() -> valid(xml, schema))).isInstanceOf(SAXException.class);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("<testsuites />", "junit.xsd"),
        Arguments.of("<testsuites tests=\"0\" failures=\"0\" errors=\"-1\" />", "junit.xsd"),
        Arguments.of("<checkstyle />", "checkstyle.xsd"),
        Arguments.of(
            "<checkstyle version=\"10\"><file name=\"a\"/><file name=\"a\"/></checkstyle>",
            "checkstyle.xsd"));
  }
}
