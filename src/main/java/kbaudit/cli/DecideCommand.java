package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kbaudit.contradiction.Contradiction;
import kbaudit.gate.Decision;
import kbaudit.gate.DecisionText;
import kbaudit.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kbaudit decide FINDING}: adds a decision to {@code decisions.yaml}, bound to the texts.
 */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FINDING", index = "0", arity = "1", descriptionKey = "finding")
  private String finding = "";

  @Parameters(paramLabel = "PATH", index = "1..*", arity = "0..*", descriptionKey = "path")
  private List<Path> paths = List.of();

  @Option(names = "--both-right", paramLabel = "SCOPE")
  private @Nullable String bothRight;

  @Option(names = "--right", paramLabel = "CHANNEL")
  private @Nullable String right;

  @Option(names = "--ignore")
  private boolean ignore;

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Option(names = "--expires", paramLabel = "DATE")
  private @Nullable String expires;

  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable String config;

  private final Session session;

  DecideCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CheckCommand check = new CheckCommand(session);
    check.paths = paths;
    check.common.config = config;
    CheckRequest request = CheckRequest.of(check, session);
    Report report = new Check(session, request).audit(false);
    Contradiction about =
        report.findings().stream()
            .filter(one -> one.id().equals(finding))
            .findFirst()
            .orElseThrow(() -> new UsageFault(session.messages().get("gate.no-finding", finding)));
    Path file = request.comparison().decisionsFile();
    String before = Files.exists(file) ? Files.readString(file) : "decisions:\n";
    String ended = before.endsWith("\n") ? before : before + "\n";
    OutputFile.write(
        file, out -> out.append(ended).append(DecisionText.of(about, decision(about))));
    session.tell(session.messages().get("cli.written", file));
    return ExitStatus.FINE.code();
  }

  private Decision decision(Contradiction about) {
    long given = Stream.of(bothRight, right, ignore ? "" : null).filter(one -> one != null).count();
    if (given != 1) {
      throw new UsageFault(session.messages().get("problem.decision.verdict"));
    }
    Decision.Verdict verdict =
        ignore
            ? Decision.Verdict.IGNORE
            : bothRight != null ? Decision.Verdict.BOTH_RIGHT : Decision.Verdict.RIGHT;
    Optional<LocalDate> until =
        Optional.ofNullable(expires)
            .map(day ->
                new Given("--expires", day)
                    .as(CheckRequest::date, "cli.no-date", session.messages()));
    return new Decision(
        finding,
        verdict,
        Optional.ofNullable(bothRight).or(() -> Optional.ofNullable(right)).orElse(""),
        reason,
        by,
        Optional.of(Decision.textsOf(about)),
        until,
        new Decision.Place("", 0, 0));
  }
}
