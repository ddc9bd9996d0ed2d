package kbaudit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kbaudit.reader.Format;
import picocli.CommandLine.Command;

/** {@code kbaudit formats}: every format that is read, with one line. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {
  private final Session session;

  FormatsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws java.io.IOException {
    Map<String, String> formats = new LinkedHashMap<>();
    for (Format format : Format.values()) {
      formats.put(format.label(), session.messages().get("format." + format.label()));
    }
    session.list(formats);
    return ExitStatus.FINE.code();
  }
}
