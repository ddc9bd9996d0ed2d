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

/**
 * Everything a run has to say.
 *
 * @param documents files read
 * @param entries entries audited
 * @param channels entries per channel, by name
 * @param claims statements compared
 * @param leftOut entries not audited (drafts, retired, expired, internal), per status name in lower
 *     case
 * @param findings most important first
 * @param agreements questions on which channels agree, the widest first
 * @param suppressed findings not shown because of baseline, decision or threshold
 * @param problems in order of path and line
 */
public record Report(
    int documents,
    int entries,
    Map<String, Integer> channels,
    int claims,
    Map<String, Integer> leftOut,
    List<Contradiction> findings,
    List<Agreement> agreements,
    int suppressed,
    List<Problem> problems) {

  public Report {
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    findings = List.copyOf(findings);
    agreements = List.copyOf(agreements);
    problems = List.copyOf(problems);
  }

  /** A report that does not say who agrees. */
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
        documents, entries, channels, claims, leftOut, findings, List.of(), suppressed, problems);
  }

  /** The same report with problems from elsewhere (settings, command line) sorted in. */
  public Report with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    Collections.sort(all);
    return new Report(
        documents, entries, channels, claims, leftOut, findings, agreements, suppressed, all);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  public List<Problem> problems(Problem.Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).toList();
  }
}
