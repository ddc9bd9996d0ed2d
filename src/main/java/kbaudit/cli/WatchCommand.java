package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit watch}: audits again on every save and shows what changed. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  List<Path> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.ChangesFormats.class)
  @Nullable String format;

  @Option(names = "--baseline", paramLabel = "FILE")
  @Nullable String baseline;

  @Option(names = "--no-baseline")
  boolean noBaseline;

  @Option(names = "--facts", paramLabel = "FILE")
  @Nullable String facts;

  @Option(names = "--min-confidence", paramLabel = "NUMBER")
  @Nullable String minConfidence;

  @Option(names = "--channel", paramLabel = "NAME", split = ",")
  List<String> channels = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      completionCandidates = Candidates.Languages.class)
  List<String> languages = List.of();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Candidates.RuleNames.class)
  List<String> rules = List.of();

  @Option(names = "--include-drafts")
  boolean includeDrafts;

  @Option(names = "--config", paramLabel = "FILE")
  @Nullable String config;

  @Option(names = "--today", paramLabel = "DATE")
  @Nullable String today;

  @Option(names = "--redact")
  boolean redact;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  private final Session session;

  WatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    return new WatchRun(session, this).run().code();
  }
}
