package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit ask}: what each channel answers to a question. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUESTION", arity = "0..*", descriptionKey = "question")
  List<String> question = List.of();

  @Option(names = "--in", paramLabel = "PATH")
  List<Path> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Candidates.ReplyFormats.class)
  @Nullable String format;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin CommonOptions common = new CommonOptions();

  private final Session session;

  AskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new AskRun(session, this).run().code();
  }
}
