package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
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
import kbaudit.gate.Upkeep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas in {@code src/test/resources/formats} were written for this test: no package brings
 * the published ones here. Those of JUnit XML and GitLab's code quality report carry every rule of
 * the published schema, which each of them names, and more: only what kbaudit means to write
 * passes. {@link #what_the_published_schema_refuses_is_refused} goes through the rules.
 *
 * <p>Of Checkstyle's output nobody publishes a schema; its makers publish those of its settings. So
 * the schema holds what its readers need. Reviewdog's and Jenkins' warnings-ng plugin's look for
 * {@code checkstyle/file/error}, the path in {@code name}, whole numbers in {@code line} and {@code
 * column} (a word would fail reviewdog's reading), and {@code message}. Warnings-ng takes the
 * severity from {@code severity}, by the words error, warning and info, and splits {@code source}
 * at its last point into category and type; reviewdog shows both as they are.
 *
 * <p>For SARIF, whose own schema is used, see {@link CiReportersTest}.
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
            withEverything().gated(List.of(), Known.since(List.of())),
            FactsInReportsTest.report()),
        new Random(20260131).ints(20).mapToObj(FormatSchemasTest::odd));
  }

  /** Findings that count, a known one, a file that could not be read, and marks to tidy up. */
  private static Report withEverything() {
    Silenced known =
        new Silenced(
            SampleReport.dogs(), Silenced.Reason.DECISION, "<both> & \"right\"", Optional.empty());
    return SampleReport.of(SampleReport.returnWindow())
        .gated(List.of(SampleReport.returnWindow()), new Known(true, List.of(known)))
        .with(List.of(Problem.error("a b/ë&.json", 0, 0, "problem.unreadable")))
        .with(SampleReport.idleMarks());
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
    int marks = Upkeep.in(report.problems()).size();
    assertThat(root.getElementsByTagName("error").getLength())
        .isEqualTo(report.findings().size() + problems + marks);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitlab(Report report) throws IOException {
    String json = write(report, ReportFormat.GITLAB);
    assertThat(gitlabFaults(json)).isEmpty();
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode issue : JsonMapper.shared().readTree(json)) {
      fingerprints.add(issue.at("/fingerprint").asString());
    }
    // GitLab shows only the first of two with one fingerprint.
    assertThat(fingerprints)
        .doesNotHaveDuplicates()
        .isEqualTo(
            Stream.concat(
                    report.findings().stream().map(Contradiction::id),
                    Upkeep.named(report.problems()).stream().map(Upkeep::id))
                .toList());
  }

  private static List<Error> gitlabFaults(String json) throws IOException {
    String schema = Files.readString(SCHEMAS.resolve("gitlab-code-quality.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  /** One rule of the published schema is broken in each. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tests />",
        "<testsuites name='k' tests='0' failures='0' errors='0'><testcase name='a'/></testsuites>",
        "<testsuites name='k' tests='0' failures='0' errors='0' host='h' />",
        "<testsuites name='k' tests='0' failures='0' errors='0' time='soon' />",
        "<testsuite tests='0' failures='0' errors='0' />",
        "<testsuite name='k' failures='0' errors='0' />",
        "<testsuite name='k' tests='0' errors='0' />",
        "<testsuite name='k' tests='0' failures='0' />",
        "<testsuite name='k' tests='0' failures='0' errors='0' time='-1' />",
        "<testsuite name='k' tests='0' failures='0' errors='0' time=' 1' />",
        "<testsuite name='k' tests='0' failures='0' errors='0' time='0.1234' />",
        "<testsuite name='k' tests='0' failures='0' errors='0' line='1' />",
        "<testsuite name='k' tests='0' failures='0' errors='0'><failure /></testsuite>",
        "<testsuite name='k' tests='0' failures='0' errors='0'>text</testsuite>",
        "<testcase classname='c' />",
        "<testcase classname='c' name='n' file='f' />",
        "<testcase classname='c' name='n'>text</testcase>",
        "<testcase classname='c' name='n'><passed /></testcase>",
        "<testcase classname='c' name='n'><failure line='1' /></testcase>",
        "<testcase classname='c' name='n'><failure><b /></failure></testcase>",
        "<testcase classname='c' name='n'><error line='1' /></testcase>",
        "<testcase classname='c' name='n'><skipped line='1' /></testcase>",
      })
  void what_the_published_schema_refuses_is_refused(String part) throws Exception {
    String fit =
        "<testcase classname='c' name='n' time='0.5'><failure type='t'>why</failure></testcase>";
    valid(inJunit(fit), "junit.xsd");
    assertThat(catchThrowable(() -> valid(inJunit(part), "junit.xsd")))
        .isInstanceOf(SAXException.class);
  }

  /** The rest of a report around a case or a suite. */
  private static String inJunit(String part) {
    String counts = "tests='1' failures='1' errors='0'";
    String suite =
        part.startsWith("<testcase")
            ? "<testsuite name='k' %s time='0'>%s</testsuite>".formatted(counts, part)
            : part;
    return suite.startsWith("<testsuite ")
        ? "<testsuites name='k' %s>%s</testsuites>".formatted(counts, suite)
        : suite;
  }

  /**
   * In each, one value is not as the published schema asks; {@code null} stands for none at all.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/description | null",
        "/description | 1",
        "/fingerprint | null",
        "/fingerprint | 1",
        "/severity | null",
        "/severity | 1",
        "/location | null",
        "/location | \"a.md\"",
        "/location/path | 1",
        "/location/lines | 1",
        "/location/lines/begin | \"1\"",
        "/location/lines/begin | 1.5",
        "/location/positions | 1",
        "/location/positions | {\"begin\": 1}",
        "/location/positions | {\"begin\": {\"line\": \"1\"}}",
      })
  void what_gitlab_refuses_is_refused(String place, String value) throws IOException {
    String fit =
        """
        {"description": "d", "check_name": "c", "fingerprint": "f", "severity": "minor",
         "location": {"path": "a.md", "lines": {"begin": 1}}}
        """;
    assertThat(gitlabFaults("[" + fit + "]")).isEmpty();
    ObjectNode issue = (ObjectNode) JsonMapper.shared().readTree(fit);
    String name = place.substring(place.lastIndexOf('/') + 1);
    ObjectNode holder = (ObjectNode) issue.at(place.substring(0, place.lastIndexOf('/')));
    JsonNode other = JsonMapper.shared().readTree(value);
    if (other.isNull()) {
      holder.remove(name);
    } else {
      holder.set(name, other);
    }
    assertThat(gitlabFaults("[" + issue + "]")).isNotEmpty();
    assertThat(gitlabFaults(issue.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<checkstyle />",
        "<checkstyle version='10'><file name='a'/><file name='a'/></checkstyle>",
        "<checkstyle version='10'><file /></checkstyle>",
        "<checkstyle version='10'><file name='a'><error line='x' severity='info' message='m'"
            + " source='k.s' /></file></checkstyle>",
        "<checkstyle version='10'><file name='a'><error line='1' severity='ignore' message='m'"
            + " source='k.s' /></file></checkstyle>",
      })
  void what_a_reader_of_checkstyle_could_not_use_is_refused(String xml) {
    assertThat(catchThrowable(() -> valid(xml, "checkstyle.xsd"))).isInstanceOf(SAXException.class);
  }
}
