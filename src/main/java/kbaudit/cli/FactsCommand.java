package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit facts ACTION}: texts against what is true, and a proposal for what that is. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ACTION",
      index = "0",
      arity = "1",
      descriptionKey = "action",
      completionCandidates = Candidates.FactsActions.class)
  String action = "";

  @Parameters(paramLabel = "PATH", index = "1..*", arity = "0..*", descriptionKey = "path")
  List<Path> paths = List.of();

  @Option(names = "--facts", paramLabel = "FILE")
  @Nullable String facts;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.FactFormats.class)
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Mixin CommonOptions common = new CommonOptions();

  private final Session session;

  FactsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FactsAction what =
        new Given(session.messages().get("cli.action"), action)
            .oneOf(FactsAction.labels(), FactsAction::of, session.messages());
    return new FactsRun(session, this).run(what).code();
  }
}
