package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.report.ReportFormat;
import kbaudit.report.Reporter;
import kbaudit.report.Worklist;
import kbaudit.report.WorklistReporter;

/** Writes a report to everywhere the user asked for it. */
final class Delivery {
  private final Session session;
  private final CheckRequest request;
  private final Messages messages;

  Delivery(Session session, CheckRequest request, Messages messages) {
    this.session = session;
    this.request = request;
    this.messages = messages;
  }

  /** Returns false when one of them could not be written; the others are written all the same. */
  boolean write(Report report) {
    boolean written = true;
    for (ReportTarget target : request.reports()) {
      written &= file(report, target);
    }
    Optional<Path> output = request.output();
    if (request.groupBy().isPresent() && output.isPresent()) {
      return written & worklists(Worklist.of(report, request.groupBy().get()), output.get());
    }
    return written
        & (output.isPresent()
            ? file(report, new ReportTarget(request.format(), output.get()))
            : standardOutput(report));
  }

  private boolean file(Report report, ReportTarget target) {
    try {
      Reporter reporter = reporter(target.format(), Layout.PLAIN);
      OutputFile.write(target.file(), out -> reporter.write(report, messages, out));
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", target.file()));
      return false;
    }
    if (!request.quiet()) {
      session.tell(messages.get("cli.written", target.file()));
    }
    return true;
  }

  /** One file per list. */
  private boolean worklists(List<Worklist> lists, Path folder) {
    boolean csv = request.format() == ReportFormat.CSV;
    try {
      Files.createDirectories(folder);
      for (Worklist list : lists) {
        Reporter reporter =
            csv
                ? reporter(ReportFormat.CSV, Layout.PLAIN)
                : (part, words, out) -> new WorklistReporter(list, words).write(out);
        Path file = folder.resolve(list.file() + (csv ? ".csv" : ".md"));
        OutputFile.write(file, out -> reporter.write(list.report(), messages, out));
      }
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", folder));
      return false;
    }
    if (!request.quiet()) {
      session.tell(messages.get("cli.worklists", lists.size(), folder));
    }
    return true;
  }

  private boolean standardOutput(Report report) {
    try {
      Writer out = session.surroundings().out();
      reporter(request.format(), session.layout()).write(report, messages, out);
      out.flush();
      return true;
    } catch (IOException failed) {
      return new Faults(session.surroundings(), messages).output(failed) == ExitStatus.FINE;
    }
  }

  private Reporter reporter(ReportFormat format, Layout layout) {
    boolean findingsOnly = request.quiet() && format == ReportFormat.TEXT;
    Layout placed = layout.in(audited());
    return format.reporter(findingsOnly ? placed.findingsOnly() : placed);
  }

  /**
   * The audited folder from the folder that kbaudit was started in; empty when it lies elsewhere.
   */
  private String audited() {
    Path here = session.surroundings().folder();
    Path root = request.root().path();
    Path folder =
        Files.isDirectory(root) ? root : Optional.ofNullable(root.getParent()).orElse(root);
    boolean below = folder.startsWith(here) && !folder.equals(here);
    return below ? here.relativize(folder).toString().replace('\\', '/') + "/" : "";
  }
}
