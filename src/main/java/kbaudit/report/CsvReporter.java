package kbaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.gate.Silenced;

/** A table with one row per place. */
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
    CsvRow.write(HEADER, out);
    for (Result result : Result.of(report)) {
      for (Answer answer : result.finding().answers()) {
        for (Saying saying : answer.says()) {
          CsvRow.write(cells(result, answer, saying, messages), out);
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
}
