package kbaudit.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.gate.Silenced;

/**
 * A finding as outputs for CI systems show it.
 *
 * @param rulings which side is wrong by which fact, a line per fact
 * @param silenced present when it is known and does not count
 */
record Result(Contradiction finding, List<String> rulings, Optional<Silenced> silenced) {

  /** Those that count, then the known ones. */
  static List<Result> of(Report report, Messages messages) {
    return Stream.concat(
            report.findings().stream()
                .map(
                    one -> new Result(one, RulingLine.of(report, one, messages), Optional.empty())),
            report.known().silenced().stream()
                .map(known ->
                    new Result(
                        known.finding(),
                        RulingLine.of(report, known.finding(), messages),
                        Optional.of(known))))
        .toList();
  }

  /** Where the finding is shown: the first place of the first answer. */
  Saying first() {
    return finding.answers().getFirst().says().getFirst();
  }

  /** Every other place. */
  List<Saying> others() {
    return finding.answers().stream().flatMap(answer -> answer.says().stream()).skip(1).toList();
  }

  /** One line: the question, who says what, and who is wrong where a fact knows. */
  String message(Messages messages) {
    return Printed.clean(finding.question()) + " " + answers(messages) + ruled();
  }

  /** In brackets after the answers; empty when no fact knows. */
  String ruled() {
    return rulings.isEmpty() ? "" : " (" + String.join("; ", rulings) + ")";
  }

  private String answers(Messages messages) {
    return finding.answers().stream()
        .map(answer -> messages.get("report.says", channels(answer), Printed.clean(answer.label())))
        .collect(Collectors.joining(", "));
  }

  private static String channels(Answer answer) {
    return answer.says().stream().map(Saying::channel).distinct().collect(Collectors.joining("/"));
  }

  /** One line per place: who says it, where, and the sentence. */
  List<String> places(Layout layout) {
    return finding.answers().stream()
        .flatMap(answer ->
            answer.says().stream()
                .map(saying ->
                    Printed.clean(answer.label())
                        + " | "
                        + saying.channel()
                        + " | "
                        + layout.file(saying.location())
                        + ":"
                        + saying.location().line()
                        + ":"
                        + saying.location().column()
                        + " | "
                        + Printed.clean(saying.quote())))
        .toList();
  }

  /** Why it does not count, in one line; for the silenced only. */
  static String reason(Silenced known, Messages messages) {
    String reason = messages.get("known." + known.reason().id());
    String by = known.by().map(name -> " (" + name + ")").orElse("");
    return known.why().isEmpty() ? reason + by : reason + ": " + Printed.clean(known.why()) + by;
  }
}
