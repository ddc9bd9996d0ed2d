package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Problem;
import kbaudit.fix.Arbiter;
import kbaudit.fix.Edit;
import kbaudit.fix.Original;
import kbaudit.fix.Repair;
import kbaudit.fix.Repairs;
import kbaudit.fix.UnifiedDiff;
import kbaudit.fix.Winner;
import kbaudit.gate.Decision;
import kbaudit.gate.Decisions;
import kbaudit.report.Messages;
import kbaudit.report.Report;
import kbaudit.settings.DecisionsReader;

/**
 * One run of {@code kbaudit fix}: audit, repairs, a second audit that tries them, diff or edits.
 */
final class FixRun {
  private final Session session;
  private final FixCommand command;
  private final CheckRequest request;
  private final Messages messages;
  private final Originals originals;

  /**
   * @throws UsageFault when an option cannot be understood
   */
  FixRun(Session session, FixCommand command) {
    CheckCommand check = new CheckCommand(session);
    check.paths = command.paths;
    check.finding.facts = command.facts;
    check.common.config = command.config;
    check.common.today = command.today;
    check.common.quiet = command.quiet;
    this.session = session;
    this.command = command;
    this.request = CheckRequest.of(check, session);
    this.messages = Telling.words(session, request);
    this.originals = new Originals(request.root().path());
  }

  ExitStatus run() throws IOException {
    Report report = new Check(session, request).audit(false);
    Telling telling = new Telling(session, request, messages);
    telling.problems(report.problems());
    if (report.entries() == 0 || !report.problems(Problem.Severity.ERROR).isEmpty()) {
      // Where something could not be read, a place that has to follow may be missing.
      session.tell(report.entries() == 0 ? telling.nothingRead(report.leftOut()) : unread());
      return ExitStatus.BAD_INPUT;
    }
    List<Repair> repairs = new Repairs(arbiter(report), originals::find).of(asked(report));
    List<Repair> tried = new FixTrial(session, request, originals).surviving(repairs, report);
    Map<String, List<Edit>> edits = edits(tried);
    boolean done = command.apply ? apply(edits) : show(edits);
    tell(tried);
    return done ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
  }

  private String unread() {
    return messages.get("fix.unread");
  }

  /**
   * @throws UsageFault for a finding that is not there
   */
  private List<Contradiction> asked(Report report) {
    for (String id : command.findings) {
      if (report.findings().stream().noneMatch(finding -> finding.id().equals(id))) {
        throw new UsageFault(messages.get("gate.no-finding", id));
      }
    }
    return report.findings().stream()
        .filter(finding -> command.findings.isEmpty() || command.findings.contains(finding.id()))
        .toList();
  }

  private Arbiter arbiter(Report report) {
    Path file = request.comparison().decisionsFile();
    DecisionsReader.Loaded loaded = DecisionsReader.read(file, request.root().seen(file));
    List<Decision> decided = new ArrayList<>(loaded.decisions());
    decided.addAll(request.settings().settings().decisions());
    return new Arbiter(
        new Decisions(decided, report.findings(), request.today(), false),
        report.facts(),
        authority(report));
  }

  /**
   * @throws UsageFault for a channel that is not there: a slip of the pen must not settle nothing
   */
  private List<String> authority(Report report) {
    for (String channel : command.authority) {
      if (!report.channels().containsKey(channel)) {
        String known = String.join(", ", report.channels().keySet());
        throw new UsageFault(messages.get("fix.no-channel", channel, known));
      }
    }
    return command.authority.isEmpty()
        ? request.settings().settings().authority()
        : command.authority;
  }

  static Map<String, List<Edit>> edits(List<Repair> repairs) {
    return repairs.stream()
        .flatMap(repair -> repair.edits().stream())
        .distinct()
        .collect(Collectors.groupingBy(Edit::path, TreeMap::new, Collectors.toList()));
  }

  private boolean show(Map<String, List<Edit>> edits) {
    return new Destination(session, messages, request.quiet())
        .standardOutput(out -> {
          for (Map.Entry<String, List<Edit>> file : edits.entrySet()) {
            Original original = originals.of(file.getValue());
            out.append(
                UnifiedDiff.of(file.getKey(), original.text(), original.edited(file.getValue())));
          }
        });
  }

  private boolean apply(Map<String, List<Edit>> edits) {
    boolean all = true;
    for (Map.Entry<String, List<Edit>> file : edits.entrySet()) {
      Original original = originals.of(file.getValue());
      all &= write(originals.file(file.getKey()), original, file.getValue());
    }
    return all;
  }

  /**
   * Returns false, having said so, when the file is no longer what was read or cannot be written.
   */
  private boolean write(Path path, Original original, List<Edit> edits) {
    try {
      Optional<byte[]> rewritten = original.rewritten(edits);
      if (rewritten.isEmpty() || !original.stands(Files.readAllBytes(path))) {
        session.tell(messages.get("fix.changed-meanwhile", path));
        return false;
      }
      OutputFile.replace(path, rewritten.get());
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", path));
      return false;
    }
    if (!request.quiet()) {
      session.tell(messages.get("fix.applied", path, edits.size()));
    }
    return true;
  }

  private void tell(List<Repair> repairs) {
    for (Repair repair : repairs) {
      if (!repair.isCertain()) {
        session.tell(suggestion(repair));
      }
    }
    long certain = repairs.stream().filter(Repair::isCertain).count();
    if (!request.quiet()) {
      session.tell(
          messages.get(
              command.apply ? "fix.summary.applied" : "fix.summary",
              certain,
              repairs.size() - certain));
    }
  }

  /** The sentences that somebody has to change or to decide about. */
  private String suggestion(Repair repair) {
    Contradiction finding = repair.finding();
    StringBuilder text = new StringBuilder();
    text.append(
        repair
            .winner()
            .map(winner ->
                messages.get(
                    byHand(winner.ground()),
                    finding.id(),
                    finding.question(),
                    winner.says().getFirst().text(),
                    winner.by()))
            .orElseGet(() -> messages.get("fix.undecided", finding.id(), finding.question())));
    for (Saying saying : repair.losing()) {
      text.append("\n  ").append(saying.location()).append("  ").append(saying.quote());
    }
    return text.toString();
  }

  private static String byHand(Winner.Ground ground) {
    return switch (ground) {
      case DECISION -> "fix.by-hand.decision";
      case FACT -> "fix.by-hand.fact";
      case AUTHORITY -> "fix.by-hand.authority";
    };
  }
}
