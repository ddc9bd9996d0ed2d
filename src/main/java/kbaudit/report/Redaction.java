package kbaudit.report;

import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;
import kbaudit.document.Rule;
import kbaudit.facts.FactCheck;
import kbaudit.facts.FactSheet;
import kbaudit.facts.Told;
import kbaudit.gate.Known;
import kbaudit.gate.Silenced;
import kbaudit.privacy.Masked;

/**
 * A report without personal data, so that no output of it has any. A contact point that is itself
 * the answer of a finding stays: without it the finding says nothing. So do paths, ids and facts,
 * by which things are found.
 */
public final class Redaction {
  private Redaction() {}

  public static Report of(Report report) {
    return new Report(
        report.documents(),
        report.entries(),
        report.channels(),
        report.claims(),
        report.leftOut(),
        report.findings().stream().map(Redaction::finding).toList(),
        report.suppressed(),
        report.problems().stream().map(Redaction::problem).toList(),
        known(report.known()),
        report.agreements().stream().map(Redaction::agreement).toList(),
        facts(report.facts()),
        report.history().anonymous(),
        report.checked());
  }

  private static Contradiction finding(Contradiction finding) {
    return new Contradiction(
        finding.id(),
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        Masked.of(finding.question()),
        finding.language(),
        answers(finding.answers(), finding.rule()));
  }

  private static Agreement agreement(Agreement agreement) {
    return new Agreement(
        agreement.rule(),
        Masked.of(agreement.question()),
        agreement.language(),
        answers(agreement.answers(), agreement.rule()));
  }

  private static List<Answer> answers(List<Answer> answers, Rule rule) {
    return answers.stream()
        .map(answer ->
            new Answer(
                answer(answer.value(), rule),
                answer(answer.label(), rule),
                answer.says().stream().map(saying -> saying(saying, rule)).toList()))
        .toList();
  }

  private static String answer(String words, Rule rule) {
    return rule == ClaimKind.CONTACT ? words : Masked.of(words);
  }

  private static Saying saying(Saying saying, Rule rule) {
    int from = Math.clamp(saying.textFrom(), 0, saying.quote().length());
    int to = Math.clamp(from + saying.text().length(), from, saying.quote().length());
    Masked quote = Masked.of(saying.quote(), from, to, rule == ClaimKind.CONTACT);
    return new Saying(
        saying.channel(),
        saying.entry(),
        saying.location(),
        quote.text(),
        quote.text().substring(quote.from(), quote.to()),
        quote.from(),
        saying.owner().map(Masked::of),
        saying.updated(),
        saying.value(),
        saying.context());
  }

  private static Known known(Known known) {
    return new Known(
        known.compared(),
        known.change(),
        known.silenced().stream()
            .map(one ->
                new Silenced(
                    finding(one.finding()),
                    one.reason(),
                    Masked.of(one.why()),
                    // Whoever decided is a person.
                    Optional.empty()))
            .toList());
  }

  private static FactSheet facts(FactSheet facts) {
    return new FactSheet(
        facts.checks().stream()
            .map(check ->
                new FactCheck(
                    check.fact(), told(check.right()), told(check.wrong()), check.silent()))
            .toList(),
        facts.rulings());
  }

  private static List<Told> told(List<Told> places) {
    return places.stream()
        .map(told ->
            new Told(
                saying(told.saying(), told.rule()),
                answer(told.label(), told.rule()),
                told.confidence(),
                told.old(),
                told.rule(),
                told.dispute().map(Redaction::finding)))
        .toList();
  }

  /** What a problem quotes. */
  static Problem problem(Problem problem) {
    return new Problem(
        problem.severity(),
        problem.path(),
        problem.line(),
        problem.column(),
        problem.key(),
        problem.arguments().stream()
            .map(argument -> argument instanceof String text ? Masked.of(text) : argument)
            .toList());
  }
}
