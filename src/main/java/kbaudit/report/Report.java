package kbaudit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.document.Problem;
import kbaudit.document.Rule;
import kbaudit.facts.FactSheet;
import kbaudit.gate.Known;

/**
 * Everything a run has to say.
 *
 * @param documents files read
 * @param entries entries audited
 * @param channels entries per channel, by name
 * @param claims statements compared
 * @param leftOut entries not audited (drafts, retired, expired, internal), per status name in lower
 *     case
 * @param findings most important first; these count for the verdict
 * @param suppressed findings that do not count because of baseline, decision or threshold
 * @param problems in order of path and line
 * @param known those of the suppressed that outputs mark instead of leaving them out
 * @param agreements questions on which channels agree, the widest first
 * @param facts what is true, and who says so
 * @param history when the places of the findings last changed
 * @param checked the rules that were looked for; empty when nobody says
 */
public record Report(
    int documents,
    int entries,
    Map<String, Integer> channels,
    int claims,
    Map<String, Integer> leftOut,
    List<Contradiction> findings,
    int suppressed,
    List<Problem> problems,
    Known known,
    List<Agreement> agreements,
    FactSheet facts,
    History history,
    List<Rule> checked) {

  public Report {
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    findings = List.copyOf(findings);
    agreements = List.copyOf(agreements);
    problems = List.copyOf(problems);
    checked = List.copyOf(checked);
  }

  /** With nothing to compare with: every finding counts. */
  public Report(
      int documents,
      int entries,
      Map<String, Integer> channels,
      int claims,
      Map<String, Integer> leftOut,
      List<Contradiction> findings,
      int suppressed,
      List<Problem> problems) {
    this(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        problems,
        Known.NONE,
        List.of(),
        FactSheet.NONE,
        History.NONE,
        List.of());
  }

  /**
   * The same report after a gate: only {@code counting} findings count, more known ones are marked.
   */
  public Report gated(List<Contradiction> counting, Known more) {
    Known all = known.and(more);
    int silenced = suppressed + more.silenced().size();
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        counting,
        silenced,
        problems,
        all,
        agreements,
        facts,
        history,
        checked);
  }

  /** The same report with the questions on which channels agree. */
  public Report agreeing(List<Agreement> questions) {
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        problems,
        known,
        questions,
        facts,
        history,
        checked);
  }

  /** The same report with what facts say. */
  public Report refereed(FactSheet sheet) {
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        problems,
        known,
        agreements,
        sheet,
        history,
        checked);
  }

  /** The same report, that says which rules were looked for. */
  public Report checking(List<Rule> rules) {
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        problems,
        known,
        agreements,
        facts,
        history,
        rules);
  }

  /** The same report with the dates of its places. */
  public Report dated(History dates) {
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        problems,
        known,
        agreements,
        facts,
        dates,
        checked);
  }

  /** The same report with problems from elsewhere (settings, command line) sorted in. */
  public Report with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    Collections.sort(all);
    return new Report(
        documents,
        entries,
        channels,
        claims,
        leftOut,
        findings,
        suppressed,
        all,
        known,
        agreements,
        facts,
        history,
        checked);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  public List<Problem> problems(Problem.Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).toList();
  }
}
