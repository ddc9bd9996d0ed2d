package kbaudit.dist;

import static kbaudit.dist.Shell.LAUNCHER;
import static kbaudit.dist.Shell.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a real pseudo-terminal, which {@code script} makes. */
class AskOnTerminalIT {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String PROMPT = "(an empty line ends):";

  @TempDir Path state;

  @Test
  void a_question_is_completed_answered_and_remembered() throws Exception {
    assumeThat(SCRIPT).isExecutable();
    Process ask = ask();
    try (OutputStream keys = ask.getOutputStream();
        InputStream screen = ask.getInputStream()) {
      assertThat(until(PROMPT, screen)).contains(PROMPT);
      press("can i pop\t\r", keys);
      assertThat(until(PROMPT, screen))
          .contains("Can I pop out and come back in?")
          .contains("faq/");
      press("\u0004", keys);
      until(PROMPT, screen);
    }
    assertThat(ask.waitFor()).isZero();
    assertThat(Files.readString(state.resolve("kbaudit/questions")))
        .isEqualTo("Can I pop out and come back in?\n");
  }

  private Process ask() throws IOException {
    String command =
        "stty cols 100 rows 30; exec '%s' ask --in '%s' --locale en"
            .formatted(LAUNCHER, PROJECT.resolve("kb-samples/climbing-hall"));
    ProcessBuilder builder =
        new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null")
            .redirectErrorStream(true);
    builder.environment().put("TERM", "xterm");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_STATE_HOME", state.toString());
    return builder.start();
  }

  private static void press(String keys, OutputStream out) throws IOException {
    out.write(keys.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** All that is shown up to these words, or to the end. */
  private static String until(String words, InputStream screen) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (int c = screen.read(); c >= 0; c = screen.read()) {
      shown.append((char) c);
      if (shown.indexOf(words) >= 0) {
        break;
      }
    }
    return shown.toString();
  }
}
