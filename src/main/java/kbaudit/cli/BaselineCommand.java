package kbaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit baseline ACTION}: begin with what there is, and only go down from there. */
@Command(name = "baseline")
final class BaselineCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ACTION",
      index = "0",
      arity = "1",
      descriptionKey = "action",
      completionCandidates = Candidates.BaselineActions.class)
  private String action = "";

  @Parameters(paramLabel = "PATH", index = "1..*", arity = "0..*", descriptionKey = "path")
  private List<Path> paths = List.of();

  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable String baseline;

  @Option(names = "--accept")
  private boolean accept;

  @Option(names = "--reason", paramLabel = "TEXT")
  private @Nullable String reason;

  @Option(names = "--owner", paramLabel = "NAME")
  private @Nullable String owner;

  @Option(names = "--expires", paramLabel = "DATE")
  private @Nullable String expires;

  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable String config;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable String today;

  private final Session session;

  BaselineCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws java.io.IOException {
    CheckCommand check = new CheckCommand(session);
    check.paths = paths;
    check.common.config = config;
    check.common.today = today;
    check.finding.baseline = baseline;
    BaselineAction what =
        new Given(session.messages().get("cli.action"), action)
            .oneOf(BaselineAction.labels(), BaselineAction::of, session.messages());
    Optional<LocalDate> until =
        Optional.ofNullable(expires)
            .map(day ->
                new Given("--expires", day)
                    .as(CheckRequest::date, "cli.no-date", session.messages()));
    BaselineRun run = new BaselineRun(session, CheckRequest.of(check, session));
    return run.run(
            what,
            new BaselineRun.Words(
                accept, Optional.ofNullable(reason), Optional.ofNullable(owner), until))
        .code();
  }
}
