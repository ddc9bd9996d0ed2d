package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kbaudit.facts.FactCheck;
import kbaudit.facts.FactSheet;
import kbaudit.facts.Told;
import kbaudit.report.Ink.Style;

/**
 * The facts for an editor: each with the places that say otherwise, those that still give an
 * earlier answer marked, then those that say so, and the channels that do not answer at all.
 */
public final class FactTextReporter implements Reporter {
  private static final String GAP = "  ";

  private final Layout layout;
  private final Ink ink;

  public FactTextReporter(Layout layout) {
    this.layout = layout;
    this.ink = new Ink(layout.colour());
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    for (FactCheck check : report.facts().checks()) {
      for (String line : lines(check, messages)) {
        out.append(line.stripTrailing()).append('\n');
      }
      out.append('\n');
    }
    if (layout.summary()) {
      String read = new Summary(report, messages).read();
      String all = tally(report.facts(), messages) + " · " + read;
      for (String line : Printed.lines(all, layout.width())) {
        out.append(line).append('\n');
      }
    }
  }

  private List<String> lines(FactCheck check, Messages messages) {
    List<String> lines = new ArrayList<>();
    String question = Printed.clean(check.fact().question().value());
    String answer = Printed.clean(check.fact().answer().value());
    Printed.lines(question, layout.width()).stream()
        .map(line -> ink.paint(Style.TITLE, line))
        .forEach(lines::add);
    indented(answer, lines);
    aside(RulingLine.name(check.fact()), lines);
    check.wrong().forEach(told -> place(told, true, messages, lines));
    check.right().forEach(told -> place(told, false, messages, lines));
    if (!check.silent().isEmpty()) {
      String silent = String.join(", ", check.silent());
      aside(messages.get("facts.silent", Printed.clean(silent)), lines);
    }
    return lines;
  }

  private void place(Told told, boolean wrong, Messages messages, List<String> lines) {
    String judgement = messages.get(key(told, wrong));
    String where = Printed.clean(told.saying().channel() + " " + told.saying().location());
    String painted =
        wrong
            ? ink.paint(Ink.of(kbaudit.contradiction.Severity.ERROR), judgement)
            : ink.paint(Style.ASIDE, judgement);
    lines.add(GAP + painted + GAP + where);
    String quote = Quote.of(told.saying(), ink);
    ink.ink(Printed.lines(quote, layout.width() - 2 * GAP.length()))
        .forEach(line -> lines.add(GAP + GAP + line));
  }

  private static String key(Told told, boolean wrong) {
    if (!wrong) {
      return "facts.place.right";
    }
    return told.old() ? "facts.place.old" : "facts.place.wrong";
  }

  private void indented(String text, List<String> lines) {
    Printed.lines(text, layout.width() - GAP.length()).forEach(line -> lines.add(GAP + line));
  }

  private void aside(String text, List<String> lines) {
    Printed.lines(text, layout.width() - GAP.length())
        .forEach(line -> lines.add(GAP + ink.paint(Style.ASIDE, line)));
  }

  /** How many facts there are, and how many places contradict how many of them. */
  static String tally(FactSheet facts, Messages messages) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.count("facts.count", facts.checks().size()));
    long wrong = facts.checks().stream().mapToLong(check -> check.wrong().size()).sum();
    long old = facts.checks().stream().mapToLong(FactCheck::old).sum();
    long silent = facts.checks().stream().mapToLong(check -> check.silent().size()).sum();
    parts.add(messages.count("facts.count.wrong", wrong));
    if (old > 0) {
      parts.add(messages.count("facts.count.old", old));
    }
    if (silent > 0) {
      parts.add(messages.count("facts.count.silent", silent));
    }
    return String.join(", ", parts);
  }
}
