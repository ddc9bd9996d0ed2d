package kbaudit.gate;

import java.util.List;

/**
 * The baseline as YAML: one entry per finding, one line per statement, in an order that does not
 * change, so that two branches merge. Texts stand in double quotes with JSON's escapes, which YAML
 * 1.2 shares.
 */
public final class BaselineText {
  private BaselineText() {}

  /**
   * @param comment what the file is for, one line
   */
  public static String of(Baseline baseline, String comment) {
    StringBuilder yaml = new StringBuilder("# " + comment + "\nversion: 1\nfindings:");
    if (baseline.entries().isEmpty()) {
      return yaml.append(" []\n").toString();
    }
    yaml.append('\n');
    baseline.entries().forEach(entry -> entry(entry, yaml));
    return yaml.toString();
  }

  private static void entry(Accepted entry, StringBuilder yaml) {
    Remembered finding = entry.finding();
    yaml.append("  - id: ").append(finding.id()).append('\n');
    yaml.append("    rule: ").append(finding.rule()).append('\n');
    text("question", finding.question(), yaml);
    text("reason", entry.reason(), yaml);
    entry.owner().ifPresent(owner -> text("owner", owner, yaml));
    yaml.append("    since: ").append(entry.since()).append('\n');
    entry.expires().ifPresent(day -> yaml.append("    expires: ").append(day).append('\n'));
    yaml.append("    answers:\n");
    for (List<Statement> answer : finding.answers()) {
      yaml.append("      - says:\n");
      answer.forEach(statement -> statement(statement, yaml));
    }
  }

  private static void statement(Statement statement, StringBuilder yaml) {
    yaml.append("          - {value: ")
        .append(quoted(statement.value()))
        .append(", text: ")
        .append(quoted(statement.label()))
        .append(", channel: ")
        .append(quoted(statement.channel()))
        .append(", entry: ")
        .append(quoted(statement.entry()))
        .append(", quote: ")
        .append(quoted(statement.quote()))
        .append("}\n");
  }

  private static void text(String key, String text, StringBuilder yaml) {
    yaml.append("    ").append(key).append(": ").append(quoted(text)).append('\n');
  }

  /** A YAML scalar in double quotes, on one line. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean plain = c >= ' ' && !Character.isISOControl(c) && !odd(c);
          quoted.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** Line breaks of Unicode, the byte order mark, and what YAML forbids. */
  private static boolean odd(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
  }
}
