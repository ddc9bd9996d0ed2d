package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import kbaudit.audit.Progress.Stage;
import kbaudit.report.Messages;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong nanoseconds = new AtomicLong();
  private final ProgressLine line = new ProgressLine(err, Messages.english(), nanoseconds::get);

  @Test
  void a_short_run_shows_nothing() {
    line.at(Stage.READING, 1, 2);
    line.close();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_long_run_shows_how_far_it_is_and_leaves_no_trace() {
    nanoseconds.set(2_000_000_000L);
    line.at(Stage.COMPARING, 500, 1000);
    line.at(Stage.COMPARING, 501, 1000);
    line.close();
    assertThat(err.toString()).isEqualTo("\r\u001B[KComparing: 500 of 1000 statements\r\u001B[K");
  }
}
