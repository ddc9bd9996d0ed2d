package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin FindingOptions finding = new FindingOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin CommonOptions common = new CommonOptions();

  private final Session session;

  WatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    return new WatchRun(session, this).run().code();
  }
}
