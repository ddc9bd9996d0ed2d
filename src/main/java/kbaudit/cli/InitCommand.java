package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kbaudit.audit.Inventory;
import kbaudit.reader.Options;
import kbaudit.report.Messages;
import kbaudit.settings.CodeOwners;
import kbaudit.settings.StarterSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit init}: looks at a folder and writes a {@code kbaudit.yaml} to begin with. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private static final String NAME = "kbaudit.yaml";

  @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "folder")
  private Path given = Path.of("");

  @Option(names = "--force")
  private boolean force;

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = session.messages();
    Path here = session.surroundings().folder();
    Path folder = here.resolve(given).normalize();
    if (!Files.isDirectory(folder)) {
      throw new UsageFault(messages.get("init.no-folder", folder));
    }
    for (String name : List.of(NAME, "kbaudit.yml")) {
      if (Files.exists(folder.resolve(name)) && !(force && name.equals(NAME))) {
        throw new UsageFault(messages.get("init.exists", folder.resolve(name)));
      }
    }
    Inventory found =
        Inventory.of(folder, Options.on(session.surroundings().today()), Optional.empty());
    if (found.files().isEmpty()) {
      throw new UsageFault(messages.get("cli.nothing-read", folder));
    }
    CodeOwners owners = CodeOwners.around(folder, found.files());
    StarterSettings settings = new StarterSettings(found, owners, messages);
    return written(folder.resolve(NAME), settings) ? told(folder, found, settings) : failed();
  }

  private boolean written(Path file, StarterSettings settings) {
    String yaml = settings.yaml();
    return new Destination(session, session.messages(), true).file(file, out -> out.append(yaml));
  }

  private static int failed() {
    return ExitStatus.BAD_INPUT.code();
  }

  private int told(Path folder, Inventory found, StarterSettings settings) throws IOException {
    Messages messages = session.messages();
    String shown = CheckRequest.shown(folder, session.surroundings().folder());
    Writer out = session.surroundings().out();
    out.append(messages.get("init.found", found.entries(), found.files().size())).append('\n');
    for (String line : settings.summary()) {
      out.append("  ").append(line).append('\n');
    }
    if (!found.notRead().isEmpty()) {
      out.append("  ").append(messages.count("init.not-read", found.notRead().size()));
      out.append('\n');
    }
    String next = shown.isEmpty() ? "." : shown;
    out.append(messages.get("init.written", folder.resolve(NAME))).append('\n');
    out.append(messages.get("init.next", "kbaudit check " + next)).append('\n').flush();
    return ExitStatus.FINE.code();
  }
}
