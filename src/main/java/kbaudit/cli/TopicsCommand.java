package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit topics}: which questions are answered, and by whom. */
@Command(name = "topics")
final class TopicsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  List<Path> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.TopicFormats.class)
  @Nullable String format;

  @Option(names = "--pairs")
  boolean pairs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin CommonOptions common = new CommonOptions();

  private final Session session;

  TopicsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new TopicsRun(session, this).run().code();
  }
}
