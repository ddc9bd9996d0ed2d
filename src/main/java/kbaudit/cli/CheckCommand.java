package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit check}: reads, compares, reports. */
@Command(name = CheckCommand.NAME)
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  List<Path> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Formats.class)
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Option(names = "--report", paramLabel = "FORMAT=FILE")
  List<String> reports = List.of();

  @Option(names = "--group-by", paramLabel = "WHAT", completionCandidates = Candidates.Groups.class)
  @Nullable String groupBy;

  @Option(names = "--open")
  boolean open;

  @Option(names = "--since", paramLabel = "REVISION")
  @Nullable String since;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      completionCandidates = Candidates.Severities.class)
  @Nullable String failOn;

  @Mixin FindingOptions finding = new FindingOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin CommonOptions common = new CommonOptions();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new Check(session, CheckRequest.of(this, session)).run().code();
  }
}
