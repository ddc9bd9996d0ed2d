package kbaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import kbaudit.audit.Progress;
import kbaudit.report.Messages;

/** One line on the terminal that says how far a long run is; a short run shows none. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final Writer err;
  private final Messages messages;
  private final LongSupplier clock;
  private final long started;
  private long shown;
  private boolean visible = false;

  /**
   * @param clock nanoseconds since any moment
   */
  ProgressLine(Writer err, Messages messages, LongSupplier clock) {
    this.err = err;
    this.messages = messages;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.shown = started;
  }

  /** Does the work with a line of progress on a terminal, unless it is to be quiet. */
  static <T> T during(
      Session session, boolean quiet, Messages messages, Function<Progress, T> work) {
    if (quiet || !session.surroundings().errIsTerminal()) {
      return work.apply(Progress.SILENT);
    }
    try (ProgressLine line =
        new ProgressLine(session.surroundings().err(), messages, System::nanoTime)) {
      return work.apply(line);
    }
  }

  @Override
  public void at(Stage stage, int done, int total) {
    long now = clock.getAsLong();
    if (now - started >= PATIENCE && now - shown >= PAUSE) {
      shown = now;
      String key = "progress." + stage.name().toLowerCase(Locale.ROOT);
      write(CLEAR + messages.get(key, done, total));
      visible = true;
    }
  }

  /** Leaves the line empty. */
  @Override
  public void close() {
    if (visible) {
      write(CLEAR);
    }
  }

  private void write(String text) {
    try {
      err.append(text).flush();
    } catch (IOException nobodyLooks) {
      // Progress is a courtesy; the run goes on without it.
    }
  }
}
