package kbaudit.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kbaudit.report.Tool;
import picocli.CommandLine.Command;

/** {@code kbaudit version}. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  static String line() {
    return Tool.NAME + " " + Tool.version();
  }

  @Override
  public Integer call() throws IOException {
    session.surroundings().out().append(line()).append('\n');
    return ExitStatus.FINE.code();
  }
}
