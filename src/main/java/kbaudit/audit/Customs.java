package kbaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kbaudit.audit.Audit.Understood;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Agreements;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Rule;
import kbaudit.practice.Content;
import kbaudit.practice.Practice;
import kbaudit.practice.Practices;

/** The rules beyond contradictions, as far as they are wanted. */
final class Customs {
  private Customs() {}

  /**
   * @param findings what the entries contradict each other in
   * @param agreements what they say alike
   */
  static List<Contradiction> findings(
      Understood understood, List<Contradiction> findings, List<Agreement> agreements) {
    AuditOptions options = understood.options();
    boolean blind =
        options.kinds().isEmpty() && options.practices().contains(Practice.SILENT_CHANNEL);
    return options.practices().isEmpty()
        ? List.of()
        : Practices.findings(
            options.practices(),
            blind ? judged(understood) : content(understood, findings, agreements));
  }

  /**
   * Which channel is silent shows in what the others answer, so that is worked out also where no
   * contradictions are asked for.
   */
  private static Content judged(Understood understood) {
    List<Claim> claims =
        understood.entries().stream()
            .map(understood.reader()::read)
            .flatMap(entry -> understood.reader().of(entry).stream())
            .toList();
    List<Judged> judged = Audit.judge(claims, understood.lexicon());
    List<Contradiction> findings = Findings.of(judged);
    return content(understood, findings, Agreements.of(judged, findings));
  }

  private static Content content(
      Understood understood, List<Contradiction> findings, List<Agreement> agreements) {
    AuditOptions options = understood.options();
    return new Content(
        understood.entries(),
        findings,
        agreements,
        options.policy(),
        understood.reader().segmenter(),
        understood.reader(),
        understood.lexicon());
  }

  /** The rules that a run looks for, in their order. */
  static List<Rule> checked(AuditOptions options) {
    List<Rule> checked = new ArrayList<>(new TreeSet<>(options.kinds()));
    checked.addAll(new TreeSet<>(options.practices()));
    return checked;
  }
}
