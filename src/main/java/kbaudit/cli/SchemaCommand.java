package kbaudit.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kbaudit.settings.PublishedSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kbaudit schema [FILE]}: the JSON Schema of a file that people write. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "WHICH",
      index = "0",
      arity = "0..1",
      descriptionKey = "which",
      completionCandidates = Candidates.Schemas.class)
  private String which = "settings";

  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PublishedSchema schema =
        new Given(session.messages().get("cli.which"), which)
            .oneOf(PublishedSchema.labels(), PublishedSchema::of, session.messages());
    session.surroundings().out().append(schema.text()).flush();
    return ExitStatus.FINE.code();
  }
}
