package kbaudit.gate;

import kbaudit.contradiction.Contradiction;

/** A decision as an item of the YAML list under {@code decisions}. */
public final class DecisionText {
  private DecisionText() {}

  public static String of(Contradiction finding, Decision decision) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("  # ").append(finding.question().replaceAll("\\s+", " ")).append('\n');
    yaml.append("  - finding: ").append(decision.finding()).append('\n');
    String detail = BaselineText.quoted(decision.detail());
    yaml.append(
        switch (decision.verdict()) {
          case BOTH_RIGHT -> "    both-right: " + detail;
          case RIGHT -> "    right: " + detail;
          case IGNORE -> "    ignore: yes";
        });
    yaml.append("\n    reason: ").append(BaselineText.quoted(decision.reason()));
    yaml.append("\n    by: ").append(BaselineText.quoted(decision.by())).append('\n');
    decision.texts().ifPresent(texts -> yaml.append("    texts: \"" + texts + "\"\n"));
    decision.expires().ifPresent(day -> yaml.append("    expires: " + day + "\n"));
    return yaml.toString();
  }
}
