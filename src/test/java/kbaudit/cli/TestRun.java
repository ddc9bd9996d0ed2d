package kbaudit.cli;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import kbaudit.audit.Audit;
import kbaudit.report.Messages;
import kbaudit.report.Report;

/** The real command in this process, with streams, environment and date of the test's choosing. */
final class TestRun {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private final Map<String, String> environment = new HashMap<>();
  private Path folder = Path.of("").toAbsolutePath();
  private Auditor auditor = Audit::run;
  private boolean terminal = false;
  private String typed = "";

  /** What came out of a run. */
  record Result(int status, String out, String err) {}

  static TestRun in(Path folder) {
    TestRun run = new TestRun();
    run.folder = folder.toAbsolutePath();
    return run;
  }

  TestRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Instead of auditing, reports this. */
  TestRun reporting(Report report) {
    auditor = (root, reading, options, progress) -> report;
    return this;
  }

  TestRun auditor(Auditor other) {
    auditor = other;
    return this;
  }

  /** On a terminal, where somebody types this. */
  TestRun typing(String lines) {
    typed = lines;
    return onTerminal();
  }

  TestRun onTerminal() {
    terminal = true;
    return this;
  }

  Result kbaudit(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new StringReader(typed),
            out,
            err,
            environment,
            folder,
            TODAY,
            terminal,
            terminal,
            terminal,
            OptionalInt.empty());
    int status = new Cli(surroundings, auditor).run(arguments);
    return new Result(status, out.toString(), err.toString());
  }

  /** For tests that look at the definitions of the commands. */
  static Session session(Messages messages) {
    Surroundings surroundings =
        new Surroundings(
            new StringReader(""),
            new StringWriter(),
            new StringWriter(),
            Map.of(),
            Path.of("").toAbsolutePath(),
            TODAY,
            false,
            false,
            false,
            OptionalInt.empty());
    return new Session(surroundings, messages, true, Audit::run, Color.NEVER);
  }
}
