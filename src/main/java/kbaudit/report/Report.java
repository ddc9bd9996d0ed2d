package kbaudit.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param leftOut entries not audited (drafts, retired, expired, internal), per status name in lower case
 * @param findings most important first
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
    int suppressed,
    List<Problem> problems) {

  public Report {
    channels = java.util.Collections.unmodifiableMap(new TreeMap<>(channels));
    leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
