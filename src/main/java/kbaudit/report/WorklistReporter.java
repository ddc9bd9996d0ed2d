package kbaudit.report;

import java.io.IOException;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/** A worklist in Markdown: own places are tasks to tick off, what others say stands beside them. */
public final class WorklistReporter {
  private static final int QUOTE = 240;

  private final Worklist list;
  private final Messages messages;

  public WorklistReporter(Worklist list, Messages messages) {
    this.list = list;
    this.messages = messages;
  }

  public void write(Appendable out) throws IOException {
    String name = list.key().isEmpty() ? messages.get("page.work.nobody") : list.key();
    out.append("# ").append(MarkdownReporter.text(name)).append("\n\n");
    out.append(messages.count("text.contradictions", list.report().findings().size())).append(". ");
    out.append(messages.get("page.work.lead")).append('\n');
    for (Contradiction finding : list.report().findings()) {
      finding(finding, out);
    }
  }

  private void finding(Contradiction finding, Appendable out) throws IOException {
    out.append("\n## ").append(MarkdownReporter.text(finding.question())).append("\n\n");
    out.append(messages.get("severity." + finding.severity().id())).append(" · ");
    out.append(messages.get("rule." + finding.rule().id()))
        .append(" · `")
        .append(finding.id())
        .append("`\n\n");
    for (Answer answer : finding.answers()) {
      for (Saying saying : answer.says()) {
        boolean own = list.by().key(finding, saying).equals(list.key());
        out.append(own ? "- [ ] " : "- ").append(line(answer, saying)).append('\n');
      }
    }
  }

  private static String line(Answer answer, Saying saying) {
    String quote = Printed.clean(saying.quote());
    String cut = quote.length() > QUOTE ? Printed.lines(quote, QUOTE).getFirst() + " …" : quote;
    return "**%s** %s, %s: %s"
        .formatted(
            MarkdownReporter.text(answer.label()),
            MarkdownReporter.text(saying.channel()),
            MarkdownReporter.text(saying.location().toString()),
            MarkdownReporter.text(cut));
  }
}
