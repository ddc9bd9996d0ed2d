package kbaudit.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Rule;
import kbaudit.gate.Silenced;
import kbaudit.practice.Practice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * SARIF 2.1.0 (OASIS, 2020), as GitHub code scanning reads it: the result stands at the first
 * place, every other place is a related location that the message links to, because GitHub shows
 * only linked ones. {@code baselineState} and {@code suppressions} stand on all results or on none,
 * as the standard asks.
 */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String FINGERPRINT = "kbaudit/v1";

  private final Layout layout;

  SarifReporter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    List<Rule> rules = rules(report);
    driver(rules, messages, run.putObject("tool").putObject("driver"));
    invocation(report, messages, run.putArray("invocations").addObject());
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    boolean suppresses = report.known().silenced().stream().anyMatch(SarifReporter::suppressed);
    for (Result result : Result.of(report, messages)) {
      ObjectNode node = results.addObject();
      result(result, rules, messages, node);
      if (report.known().compared()) {
        node.put("baselineState", result.silenced().isPresent() ? "unchanged" : "new");
      }
      if (suppresses) {
        suppressions(result, messages, node.putArray("suppressions"));
      }
    }
    JsonText.write(log, out);
  }

  /** The kinds of contradiction, always, and after them the practices that findings name. */
  private static List<Rule> rules(Report report) {
    List<Rule> rules = new ArrayList<>(List.of(ClaimKind.values()));
    for (Practice practice : Practice.values()) {
      boolean named =
          Stream.concat(
                  report.findings().stream(),
                  report.known().silenced().stream().map(Silenced::finding))
              .anyMatch(finding -> finding.rule() == practice);
      if (named) {
        rules.add(practice);
      }
    }
    return rules;
  }

  private static void driver(List<Rule> known, Messages messages, ObjectNode driver) {
    driver.put("name", Tool.NAME).put("version", Tool.version());
    ArrayNode rules = driver.putArray("rules");
    for (Rule kind : known) {
      RuleGuide guide = RuleGuide.of(kind, messages);
      ObjectNode rule = rules.addObject();
      rule.put("id", kind.id());
      rule.putObject("shortDescription").put("text", guide.summary());
      rule.putObject("fullDescription").put("text", guide.summary());
      rule.putObject("help").put("text", help(guide, "")).put("markdown", help(guide, "## "));
      rule.putObject("defaultConfiguration")
          .put("level", kind instanceof ClaimKind ? "error" : "warning");
      rule.putObject("properties").put("precision", "high").putArray("tags").add("content");
    }
  }

  private static String help(RuleGuide guide, String heading) {
    StringBuilder help = new StringBuilder();
    for (RuleGuide.Section section : guide.sections()) {
      help.append(heading).append(section.heading()).append("\n\n");
      String before = "";
      for (String line : section.lines()) {
        boolean list = line.startsWith("- ");
        help.append(before.startsWith("- ") && !list ? "\n" : "").append(line);
        help.append(list ? "\n" : "\n\n");
        before = line;
      }
      help.append(before.startsWith("- ") ? "\n" : "");
    }
    return help.toString().strip();
  }

  private void invocation(Report report, Messages messages, ObjectNode invocation) {
    boolean complete = report.entries() > 0 && report.problems(Problem.Severity.ERROR).isEmpty();
    invocation.put("executionSuccessful", complete);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (Problem problem : report.problems()) {
      ObjectNode node = notifications.addObject();
      node.put("level", problem.severity() == Problem.Severity.ERROR ? "error" : "warning");
      node.putObject("message").put("text", messages.of(problem));
      ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
      place.putObject("artifactLocation").put("uri", uri(layout.file(problem.path())));
      if (problem.line() > 0) {
        place
            .putObject("region")
            .put("startLine", problem.line())
            .put("startColumn", Math.max(1, problem.column()));
      }
    }
  }

  private void result(Result result, List<Rule> rules, Messages messages, ObjectNode node) {
    Contradiction finding = result.finding();
    node.put("ruleId", finding.rule().id())
        .put("ruleIndex", rules.indexOf(finding.rule()))
        .put("level", finding.severity().id())
        .put("rank", Math.round(finding.confidence() * 1000) / 10.0);
    node.putObject("message").put("text", linked(finding, messages) + escaped(result.ruled()));
    place(result.first().location(), node.putArray("locations").addObject());
    ArrayNode related = node.putArray("relatedLocations");
    int id = 1;
    for (Saying saying : result.others()) {
      ObjectNode other = related.addObject();
      other.put("id", id++);
      place(saying.location(), other);
      other
          .putObject("message")
          .put("text", saying.channel() + ": " + Printed.clean(saying.quote()));
    }
    node.putObject("partialFingerprints").put(FINGERPRINT, finding.id());
    node.putObject("properties")
        .put("question", finding.question())
        .put("confidence", finding.confidence());
  }

  /** Every answer after the first place is a link to its related location. */
  private static String linked(Contradiction finding, Messages messages) {
    StringBuilder text = new StringBuilder(escaped(Printed.clean(finding.question())));
    int id = 0;
    for (Answer answer : finding.answers()) {
      for (Saying saying : answer.says()) {
        String label = escaped(Printed.clean(answer.label()));
        String shown = id == 0 ? label : "[" + label + "](" + id + ")";
        text.append(id == 0 ? " " : ", ")
            .append(messages.get("report.says", escaped(saying.channel()), shown));
        id++;
      }
    }
    return text.toString();
  }

  /** Brackets begin a link in a SARIF message. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private void place(Location place, ObjectNode node) {
    ObjectNode physical = node.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(layout.file(place)));
    physical
        .putObject("region")
        .put("startLine", place.line())
        .put("startColumn", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
  }

  private static String uri(String path) {
    try {
      // A relative path whose first part has a colon would read as a scheme.
      String raw = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      return raw.split("/", 2)[0].contains(":") ? "./" + raw : raw;
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /** What was there before is unchanged; nobody has accepted it. */
  private static boolean suppressed(Silenced known) {
    return known.reason() != Silenced.Reason.EXISTING;
  }

  private static void suppressions(Result result, Messages messages, ArrayNode suppressions) {
    result
        .silenced()
        .filter(SarifReporter::suppressed)
        .ifPresent(known ->
            suppressions
                .addObject()
                .put("kind", known.reason() == Silenced.Reason.INLINE ? "inSource" : "external")
                .put("status", "accepted")
                .put("justification", Result.reason(known, messages)));
  }
}
