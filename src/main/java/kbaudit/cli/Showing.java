package kbaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kbaudit.report.Messages;

/**
 * Opens a page in the user's browser: the one that {@code BROWSER} names, else what the system
 * opens pages with.
 */
final class Showing {
  private static final String VARIABLE = "BROWSER";

  private final Session session;

  Showing(Session session) {
    this.session = session;
  }

  /** A place for a page that nobody else on the machine may read. */
  static Path newFile() {
    try {
      return Files.createTempDirectory("kbaudit").resolve("kbaudit.html");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Does not wait for the browser. The page's place is told when none starts. */
  void show(Path page, Messages messages) {
    try {
      List<String> command = command(System.getProperty("os.name", ""));
      command.add(page.toUri().toString());
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException absent) {
      session.tell(messages.get("cli.not-opened", page));
    }
  }

  private List<String> command(String system) {
    String browser = session.surroundings().variable(VARIABLE);
    String name = system.toLowerCase(Locale.ROOT);
    if (!browser.isEmpty()) {
      return new ArrayList<>(List.of(browser));
    }
    if (name.contains("win")) {
      return new ArrayList<>(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new ArrayList<>(List.of(name.contains("mac") ? "open" : "xdg-open"));
  }
}
