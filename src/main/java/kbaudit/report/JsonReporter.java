package kbaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.gate.Silenced;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report for programs, schema version 1: fixed key order, two-space indentation, {@code \n}
 * line ends, English whatever the locale. {@code owner} and {@code updated} are left out where the
 * source does not say. A skipped file is a problem of severity {@code warning}; a problem with a
 * whole file stands at line 1, column 1.
 */
final class JsonReporter implements Reporter {
  private static final int SCHEMA_VERSION = 1;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    JsonText.write(json(report), out);
  }

  private static ObjectNode json(Report report) {
    Messages english = Messages.english();
    ObjectNode root = NODES.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    root.putObject("tool").put("name", Tool.NAME).put("version", Tool.version());
    summary(report, root.putObject("summary"));
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(one -> finding(report, one, english, findings.addObject()));
    known(report, english, root);
    if (!report.facts().checks().isEmpty()) {
      FactJson.facts(report.facts(), root.putArray("facts"));
    }
    ArrayNode problems = root.putArray("problems");
    report.problems().forEach(problem -> problem(problem, english, problems.addObject()));
    return root;
  }

  /** Findings that do not count, each with the reason; left out when there is nothing to mark. */
  private static void known(Report report, Messages english, ObjectNode root) {
    if (report.known().silenced().isEmpty()) {
      return;
    }
    ArrayNode suppressed = root.putArray("suppressedFindings");
    for (Silenced known : report.known().silenced()) {
      ObjectNode node = suppressed.addObject();
      finding(report, known.finding(), english, node);
      ObjectNode suppression = node.putObject("suppression");
      suppression.put("reason", known.reason().id()).put("why", known.why());
      known.by().ifPresent(by -> suppression.put("by", by));
    }
  }

  static void summary(Report report, ObjectNode node) {
    node.put("documents", report.documents()).put("entries", report.entries());
    ObjectNode channels = node.putObject("channels");
    report.channels().forEach(channels::put);
    node.put("claims", report.claims());
    ObjectNode findings = node.putObject("findings");
    for (Severity severity : Severity.values()) {
      findings.put(severity.id(), report.count(severity));
    }
    node.put("suppressed", report.suppressed());
  }

  static void finding(Report report, Contradiction finding, Messages english, ObjectNode node) {
    node.put("id", finding.id())
        .put("rule", finding.rule().id())
        .put("severity", finding.severity().id())
        .put(
            "confidence",
            BigDecimal.valueOf(finding.confidence()).setScale(2, RoundingMode.HALF_UP))
        .put("question", finding.question())
        .put("message", message(finding, english));
    ArrayNode answers = node.putArray("answers");
    finding.answers().forEach(answer -> answer(answer, answers.addObject()));
    FactJson.ruling(report, finding, answers);
    report
        .history()
        .stale(finding)
        .ifPresent(side ->
            node.putObject("staleSide")
                .put("value", side.answer().value())
                .put("label", side.answer().label())
                .put("changed", side.changed().toString())
                .put("othersSince", side.others().toString())
                .put("days", side.days()));
  }

  /** Who says what, in one line: every answer with the channels that give it. */
  static String message(Contradiction finding, Messages messages) {
    return finding.answers().stream()
        .map(answer -> messages.get("report.says", channels(answer), answer.label()))
        .collect(Collectors.joining(", "));
  }

  private static String channels(Answer answer) {
    return answer.says().stream().map(Saying::channel).distinct().collect(Collectors.joining("/"));
  }

  private static void answer(Answer answer, ObjectNode node) {
    node.put("value", answer.value()).put("label", answer.label());
    ArrayNode says = node.putArray("says");
    answer.says().forEach(saying -> saying(saying, says.addObject()));
  }

  private static void saying(Saying saying, ObjectNode node) {
    Location place = saying.location();
    node.put("channel", saying.channel())
        .put("entry", saying.entry())
        .put("path", place.path())
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("quote", saying.quote())
        .put("text", saying.text());
    saying.owner().ifPresent(owner -> node.put("owner", owner));
    saying.updated().ifPresent(updated -> node.put("updated", updated));
  }

  static void problem(Problem problem, Messages english, ObjectNode node) {
    boolean error = problem.severity() == Problem.Severity.ERROR;
    node.put("severity", error ? "error" : "warning")
        .put("path", problem.path())
        .put("line", Math.max(1, problem.line()))
        .put("column", Math.max(1, problem.column()))
        .put("message", english.of(problem));
  }
}
