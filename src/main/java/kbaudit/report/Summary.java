package kbaudit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;

/**
 * The last line of a text report: what was found between whom, what was read, what was not and why.
 */
final class Summary {
  private static final int PAIRS = 12;
  private static final int NAMES = 3;

  private final Report report;
  private final Messages messages;

  Summary(Report report, Messages messages) {
    this.report = report;
    this.messages = messages;
  }

  String line() {
    List<String> parts = new ArrayList<>();
    List<Contradiction> contradictions =
        report.findings().stream().filter(f -> f.rule() instanceof ClaimKind).toList();
    if (!contradictions.isEmpty()) {
      parts.add(messages.count("text.contradictions", contradictions.size()));
      parts.addAll(pairs(contradictions));
    }
    int practices = report.findings().size() - contradictions.size();
    if (practices > 0) {
      parts.add(messages.count("text.practices", practices));
    }
    if (!report.facts().checks().isEmpty()) {
      parts.add(FactTextReporter.tally(report.facts(), messages));
    }
    parts.add(read());
    return String.join(" · ", parts);
  }

  /** Contradictions per pair of channels, most first. */
  private List<String> pairs(List<Contradiction> contradictions) {
    Map<String, Integer> counts = new TreeMap<>();
    contradictions.forEach(f -> pairs(f).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
    List<String> shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(PAIRS)
            .map(pair -> pair.getKey() + Printed.GLUE + pair.getValue())
            .collect(Collectors.toCollection(ArrayList::new));
    if (counts.size() > PAIRS) {
      shown.add(messages.count("text.more-pairs", counts.size() - PAIRS));
    }
    return shown;
  }

  private static Set<String> pairs(Contradiction finding) {
    Set<String> pairs = new TreeSet<>();
    List<Answer> answers = finding.answers();
    for (int i = 0; i < answers.size(); i++) {
      for (Answer other : answers.subList(i + 1, answers.size())) {
        for (String a : channels(answers.get(i))) {
          channels(other).forEach(b -> pairs.add(a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a));
        }
      }
    }
    return pairs;
  }

  private static Set<String> channels(Answer answer) {
    return answer.says().stream()
        .map(Saying::channel)
        .map(Printed::clean)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What was read and what was not, without the findings. */
  String read() {
    List<String> parts = new ArrayList<>();
    parts.add(
        messages.get(
            "text.read",
            messages.count("text.entries", report.entries()),
            messages.count("text.channels", report.channels().size())));
    report
        .leftOut()
        .forEach((status, n) -> parts.add(messages.count("text.left-out." + status, n)));
    if (report.suppressed() > 0) {
      parts.add(messages.count("text.suppressed", report.suppressed()));
    }
    parts.addAll(skipped());
    problems(Problem.Severity.ERROR, "text.errors", parts);
    problems(Problem.Severity.WARNING, "text.warnings", parts);
    return String.join(", ", parts);
  }

  private void problems(Problem.Severity severity, String key, List<String> parts) {
    int n = report.problems(severity).size();
    if (n > 0) {
      parts.add(messages.count(key, n));
    }
  }

  /** Skipped files by reason, a few by name. */
  private List<String> skipped() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Problem problem : report.problems(Problem.Severity.SKIPPED)) {
      byReason
          .computeIfAbsent(reason(problem), reason -> new ArrayList<>())
          .add(Printed.clean(problem.path()));
    }
    List<String> parts = new ArrayList<>();
    byReason.forEach((reason, files) -> parts.add(skipped(reason, files)));
    return parts;
  }

  /** The first sentence, without its full stop; what to do about it is in the list of problems. */
  private String reason(Problem problem) {
    return messages.of(problem).replaceFirst("\\.(\\s.*)?$", "");
  }

  private String skipped(String reason, List<String> files) {
    List<String> names = new ArrayList<>(files.subList(0, Math.min(NAMES, files.size())));
    if (files.size() > NAMES) {
      names.add("…");
    }
    return messages.count("text.skipped", files.size())
        + " ("
        + String.join(", ", names)
        + ": "
        + Printed.clean(reason)
        + ")";
  }
}
