package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kbaudit.audit.Progress;
import kbaudit.audit.StandingAudit;
import kbaudit.report.Changes;
import kbaudit.report.ChangesFormat;
import kbaudit.report.ChangesReporter;
import kbaudit.report.Layout;
import kbaudit.report.Messages;
import kbaudit.report.Redaction;
import kbaudit.report.Report;

/**
 * One run of {@code kbaudit watch}: an audit, and another after each save, until somebody ends it.
 * What a save changes is told at once; what it changes a little in all the rest, when all the rest
 * has been judged anew in the next pause. Settings, facts and baseline are read anew each time,
 * because they are worked on too.
 */
final class WatchRun {
  /** When nobody has saved for so long there is time to look at everything again. */
  private static final long PAUSE_MILLIS = 1_000;

  private static final long GLANCE_MILLIS = 50;

  private final Session session;
  private final WatchCommand command;
  private final StandingAudit audit = new StandingAudit();
  private CheckRequest request;
  private final Messages messages;
  private final ChangesReporter reporter;

  /**
   * @throws UsageFault when an option cannot be understood
   */
  WatchRun(Session session, WatchCommand command) {
    this.session = session;
    this.command = command;
    this.request = CheckRequest.of(like(command), session);
    this.messages = Telling.words(session, request);
    Layout layout = command.common.quiet ? session.layout().findingsOnly() : session.layout();
    this.reporter =
        Given.format(
                command.format,
                ChangesFormat.labels(),
                ChangesFormat::of,
                ChangesFormat.TEXT,
                session.messages())
            .reporter(layout);
  }

  /** What and how to read is asked for in the same words as in a check. */
  private CheckCommand like(WatchCommand watch) {
    CheckCommand check = new CheckCommand(session);
    check.paths = watch.paths;
    check.finding = watch.finding;
    check.reading = watch.reading;
    check.common = watch.common;
    return check;
  }

  /**
   * Returns when it is interrupted or there is nothing left to watch; Ctrl-C ends the process.
   *
   * @throws IOException when the system cannot watch folders, or the output takes no more
   */
  ExitStatus run() throws IOException {
    try (SavedFiles saved = new SavedFiles(request.root().path())) {
      saved.alsoWatch(besides());
      Report report = audited(Set.of());
      if (report.entries() == 0) {
        Telling telling = new Telling(session, request, messages);
        telling.problems(report.problems());
        session.tell(telling.nothingRead(report.leftOut()));
        return ExitStatus.BAD_INPUT;
      }
      Writer out = session.surroundings().out();
      reporter.begin(report, messages, out);
      out.flush();
      return follow(saved, report, out);
    }
  }

  /** Until it is interrupted, or the folder itself is taken away. */
  private ExitStatus follow(SavedFiles saved, Report first, Writer out) throws IOException {
    Report report = first;
    try {
      while (!saved.isOver()) {
        Optional<Report> now = next(saved);
        if (now.isPresent()) {
          reporter.write(Changes.between(report, now.get()), messages, out);
          out.flush();
          report = now.get();
        }
      }
    } catch (InterruptedException | CancellationException ended) {
      return ExitStatus.FINE;
    }
    return ExitStatus.BAD_INPUT;
  }

  /** The report after the next save; or, when nobody saves for a while, a more exact one. */
  private Optional<Report> next(SavedFiles saved) throws InterruptedException, IOException {
    if (!audit.isProvisional()) {
      return afterSave(saved.next(), saved);
    }
    Optional<Set<Path>> touched = saved.within(PAUSE_MILLIS);
    if (touched.isPresent()) {
      return afterSave(touched.get(), saved);
    }
    try (Revising revising = new Revising(audit.revision())) {
      while (touched.isEmpty()) {
        touched = saved.within(GLANCE_MILLIS);
        if (touched.isEmpty() && revising.isDone()) {
          return Optional.of(finished(audit.adopt(revising.outcome())));
        }
      }
    }
    return afterSave(touched.get(), saved);
  }

  private Optional<Report> afterSave(Set<Path> touched, SavedFiles saved) throws IOException {
    if (!understood()) {
      return Optional.empty();
    }
    saved.alsoWatch(besides());
    return Optional.of(audited(touched));
  }

  /** Settings that cannot be understood are told, and the last that could be still count. */
  private boolean understood() {
    try {
      request = CheckRequest.of(like(command), session);
      return true;
    } catch (UsageFault fault) {
      session.tell(String.valueOf(fault.getMessage()));
      return false;
    }
  }

  private Report audited(Set<Path> touched) {
    return ProgressLine.during(
        session, request.quiet(), messages, progress -> audited(touched, progress));
  }

  private Report audited(Set<Path> touched, Progress progress) {
    return finished(
        audit.run(request.root().path(), request.reading(), request.auditing(), touched, progress));
  }

  private Report finished(Report audited) {
    Report report =
        audited
            .with(request.root().problems())
            .with(request.settings().problems())
            .with(request.truths().loaded().problems());
    Report gated = new Gating(session, request).gated(report);
    return request.redact() ? Redaction.of(gated) : gated;
  }

  /** What decides besides the texts, wherever it is. */
  private List<Path> besides() {
    List<Path> files = new ArrayList<>();
    request.settings().file().ifPresent(files::add);
    request.truths().file().ifPresent(files::add);
    request.comparison().baseline().ifPresent(files::add);
    files.add(request.comparison().decisionsFile());
    return files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
  }
}
