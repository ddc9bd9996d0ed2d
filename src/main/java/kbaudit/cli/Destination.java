package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import kbaudit.report.Messages;

/**
 * Where output goes, and what is told about it.
 *
 * @param quiet true to tell failures only
 */
record Destination(Session session, Messages messages, boolean quiet) {

  /** Returns false, having said so, when it could not be written. */
  boolean file(Path file, OutputFile.Content content) {
    try {
      OutputFile.write(file, content);
    } catch (IOException failed) {
      session.tell(messages.get("cli.unwritable", file));
      return false;
    }
    if (!quiet) {
      session.tell(messages.get("cli.written", file));
    }
    return true;
  }

  /** Returns false, having said so, when it could not be written; a reader may stop reading. */
  boolean standardOutput(OutputFile.Content content) {
    try {
      Writer out = session.surroundings().out();
      content.to(out);
      out.flush();
      return true;
    } catch (IOException failed) {
      return new Faults(session.surroundings(), messages).output(failed) == ExitStatus.FINE;
    }
  }
}
