package kbaudit.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kbaudit.settings.SettingsSchema;
import picocli.CommandLine.Command;

/** {@code kbaudit schema}: the JSON Schema of {@code kbaudit.yaml}. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.surroundings().out().append(SettingsSchema.text()).flush();
    return ExitStatus.FINE.code();
  }
}
