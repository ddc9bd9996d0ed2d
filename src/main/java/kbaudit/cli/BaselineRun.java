package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import kbaudit.gate.Accepted;
import kbaudit.gate.Audited;
import kbaudit.gate.Baseline;
import kbaudit.gate.BaselineText;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.settings.BaselineFile;

/** One run of {@code kbaudit baseline}: audits, changes the file, says what changed. */
final class BaselineRun {
  private final Session session;
  private final CheckRequest request;
  private final Messages messages;
  private final Path file;

  BaselineRun(Session session, CheckRequest request) {
    this.session = session;
    this.request = request;
    this.messages = session.messages();
    this.file = request.comparison().baselineFile();
  }

  /** What the options say about entries that come in. */
  record Words(
      boolean accept,
      Optional<String> reason,
      Optional<String> owner,
      Optional<LocalDate> expires) {}

  ExitStatus run(BaselineAction action, Words words) throws IOException {
    boolean exists = Files.exists(file);
    if (exists == (action == BaselineAction.CREATE)) {
      session.tell(messages.get(exists ? "gate.baseline.exists" : "gate.baseline.none", shown()));
      return ExitStatus.BAD_INPUT;
    }
    BaselineFile.Loaded before =
        exists
            ? BaselineFile.read(file, request.root().seen(file))
            : new BaselineFile.Loaded(Baseline.EMPTY, List.of());
    Report report = new Check(session, request).audit(false).with(before.problems());
    if (!readable(report)) {
      return ExitStatus.BAD_INPUT;
    }
    Audited audited = new Gating(session, request).audited(report);
    if (action == BaselineAction.SHOW) {
      show(before.baseline(), report, audited);
      return ExitStatus.FINE;
    }
    return write(before.baseline(), after(action, words, before.baseline(), report, audited));
  }

  /** From texts that were read in part a baseline would be too small, and would block later. */
  private boolean readable(Report report) {
    List<Problem> errors = report.problems(Problem.Severity.ERROR);
    errors.forEach(problem -> session.tell(problem.path() + ": " + messages.of(problem)));
    if (report.entries() == 0) {
      session.tell(messages.get("cli.nothing-read", request.root().path()));
    }
    return errors.isEmpty() && report.entries() > 0;
  }

  private Baseline after(
      BaselineAction action, Words words, Baseline before, Report report, Audited audited) {
    Baseline.Accepting accepting =
        new Baseline.Accepting(
            words.reason().orElse(messages.get("gate.baseline.reason")),
            words.owner(),
            request.today(),
            words.expires());
    List<Contradiction> findings = report.findings();
    return switch (action) {
      case CREATE -> Baseline.of(findings, accepting);
      case UPDATE ->
          before.update(
              findings, audited, words.accept() ? Optional.of(accepting) : Optional.empty());
      case PRUNE -> before.prune(findings, audited);
      case SHOW -> before;
    };
  }

  private ExitStatus write(Baseline before, Baseline after) {
    try {
      String yaml = BaselineText.of(after, messages.get("gate.baseline.comment"));
      OutputFile.write(file, out -> out.append(yaml));
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", file));
      return ExitStatus.BAD_INPUT;
    }
    int in = added(before, after);
    int gone = before.entries().size() + in - after.entries().size();
    session.tell(messages.get("gate.baseline.written", shown(), after.entries().size(), in, gone));
    return ExitStatus.FINE;
  }

  /** Entries keep their date of entry and reason when their texts move, but not their id. */
  private static int added(Baseline before, Baseline after) {
    Set<String> ids = new HashSet<>();
    before.entries().forEach(entry -> ids.add(entry.finding().id()));
    long fresh = after.entries().stream().filter(e -> !ids.contains(e.finding().id())).count();
    long left = ids.size() - (after.entries().size() - fresh);
    return (int) Math.max(0, fresh - left);
  }

  private void show(Baseline baseline, Report report, Audited audited) throws IOException {
    Set<Accepted> stale = new HashSet<>(baseline.stale(report.findings(), audited));
    Set<Accepted> expired = new HashSet<>(baseline.expired(request.today()));
    Writer out = session.surroundings().out();
    for (Accepted entry : baseline.entries()) {
      String state =
          stale.contains(entry) ? "stale" : expired.contains(entry) ? "expired" : "holds";
      out.append(entry.finding().id())
          .append("  ")
          .append(messages.get("gate.state." + state))
          .append("  ")
          .append(entry.finding().rule())
          .append("  ")
          .append(entry.finding().question())
          .append("  (")
          .append(entry.since().toString())
          .append(": ")
          .append(entry.reason())
          .append(")\n");
    }
    out.append(messages.count("gate.baseline.entries", baseline.entries().size())).append('\n');
  }

  private String shown() {
    return CheckRequest.shown(file, session.surroundings().folder());
  }
}
