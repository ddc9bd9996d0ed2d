package kbaudit.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;

/** Holds entries to the practices that somebody asked for. */
public final class Practices {
  private Practices() {}

  /** What departs from the practices, by practice; without what contradicts each other anyway. */
  public static List<Contradiction> findings(Set<Practice> wanted, Content content) {
    List<Contradiction> findings = new ArrayList<>();
    if (wanted.contains(Practice.FORM_OF_ADDRESS)) {
      findings.addAll(
          FormsOfAddress.findings(
              content.entries(), content.policy().addresses(), content.segmenter()));
    }
    if (wanted.contains(Practice.PROMISE)) {
      findings.addAll(Promises.findings(content));
    }
    if (wanted.contains(Practice.DEAD_END)) {
      findings.addAll(DeadEnds.findings(content));
    }
    if (wanted.contains(Practice.RUNAROUND)) {
      findings.addAll(Runarounds.findings(content));
    }
    findings.removeIf(
        finding -> content.findings().stream().anyMatch(known -> tells(known, finding)));
    if (wanted.contains(Practice.SILENT_CHANNEL)) {
      findings.addAll(SilentChannels.findings(content));
    }
    return findings;
  }

  /** True when every answer of the one is given by the other too, each as an answer of its own. */
  private static boolean tells(Contradiction known, Contradiction finding) {
    return finding.answers().size() <= known.answers().size()
        && finding.answers().stream()
            .allMatch(answer -> known.answers().stream().anyMatch(other -> meet(answer, other)));
  }

  private static boolean meet(Answer one, Answer other) {
    return one.says().stream()
        .anyMatch(saying ->
            other.says().stream()
                .anyMatch(there ->
                    there.quote().equals(saying.quote())
                        && there.location().path().equals(saying.location().path())));
  }
}
