package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.gate.Silenced;

/**
 * A table with one row per place, after RFC 4180. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe: contents of the audited texts must not calculate.
 */
final class CsvReporter implements Reporter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "rule",
          "severity",
          "confidence",
          "state",
          "question",
          "value",
          "label",
          "channel",
          "entry",
          "path",
          "line",
          "column",
          "quote",
          "owner",
          "updated",
          "reason");

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    row(HEADER, out);
    for (Result result : Result.of(report)) {
      for (Answer answer : result.finding().answers()) {
        for (Saying saying : answer.says()) {
          row(cells(result, answer, saying, messages), out);
        }
      }
    }
  }

  private static List<String> cells(
      Result result, Answer answer, Saying saying, Messages messages) {
    Contradiction finding = result.finding();
    Optional<Silenced> known = result.silenced();
    return List.of(
        finding.id(),
        finding.rule().id(),
        finding.severity().id(),
        Double.toString(finding.confidence()),
        known.map(silenced -> silenced.reason().id()).orElse("open"),
        finding.question(),
        answer.value(),
        answer.label(),
        saying.channel(),
        saying.entry(),
        saying.location().path(),
        Integer.toString(saying.location().line()),
        Integer.toString(saying.location().column()),
        saying.quote(),
        saying.owner().orElse(""),
        saying.updated().orElse(""),
        known.map(silenced -> Result.reason(silenced, messages)).orElse(""));
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append(cells.stream().map(CsvReporter::cell).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
