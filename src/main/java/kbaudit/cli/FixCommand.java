package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit fix}: what to change so that the losing sides follow the winning ones. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  List<Path> paths = List.of();

  @Option(names = "--apply")
  boolean apply;

  @Option(names = "--finding", paramLabel = "ID")
  List<String> findings = List.of();

  @Option(names = "--authority", paramLabel = "CHANNEL", split = ",")
  List<String> authority = List.of();

  @Option(names = "--facts", paramLabel = "FILE")
  @Nullable String facts;

  @Option(names = "--config", paramLabel = "FILE")
  @Nullable String config;

  @Option(names = "--today", paramLabel = "DATE")
  @Nullable String today;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  private final Session session;

  FixCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new FixRun(session, this).run().code();
  }
}
