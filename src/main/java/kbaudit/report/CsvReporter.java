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
          "reason",
          "verdict");

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    CsvRow.write(HEADER, out);
    for (Result result : Result.of(report, messages)) {
      for (int i = 0; i < result.finding().answers().size(); i++) {
        Answer answer = result.finding().answers().get(i);
        String verdict = verdict(report, result.finding(), i);
        for (Saying saying : answer.says()) {
          CsvRow.write(cells(result, answer, saying, verdict, messages), out);
        }
      }
    }
  }

  private static List<String> cells(
      Result result, Answer answer, Saying saying, String verdict, Messages messages) {
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
        known.map(silenced -> Result.reason(silenced, messages)).orElse(""),
        verdict);
  }

  /** "wrong: return-window"; empty when no fact knows. */
  private static String verdict(Report report, Contradiction finding, int answer) {
    return report
        .facts()
        .on(finding)
        .map(ruling -> ruling.sides().get(answer))
        .flatMap(side -> side.by().map(fact -> side.judgement().id() + ": " + fact.id()))
        .orElse("");
  }
}
