package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kbaudit.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --report html=FILE --open}. */
class OpenPageTest {
  @TempDir Path folder;

  @Test
  void the_page_is_written_where_asked() throws IOException {
    run().kbaudit("check", "--report", "html=report.html");
    assertThat(folder.resolve("report.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void the_browser_gets_the_page_that_was_asked_for() throws IOException, InterruptedException {
    run().with("BROWSER", browser()).kbaudit("check", "--report", "html=report.html", "--open");
    assertThat(opened()).isEqualTo(folder.resolve("report.html").toUri().toString());
  }

  @Test
  void without_a_file_the_page_gets_a_place_of_its_own() throws IOException, InterruptedException {
    TestRun.Result result = run().with("BROWSER", browser()).kbaudit("check", "--open");
    assertThat(result.out()).contains("Mag mijn hond mee?");
    Path page = Path.of(java.net.URI.create(opened()));
    assertThat(page).content().startsWith("<!doctype html>");
    Files.delete(page);
    Files.delete(page.getParent());
  }

  @Test
  void where_no_browser_starts_the_place_is_told() {
    TestRun.Result result =
        run()
            .with("BROWSER", "/no/such/browser")
            .kbaudit("check", "--report", "html=report.html", "--open");
    assertThat(result.err()).contains("report.html").contains("No browser could be started");
  }

  private TestRun run() {
    return TestRun.in(folder).reporting(SampleReport.of(SampleReport.dogs()));
  }

  /** A browser that only notes what it was given. */
  private String browser() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("browser"),
            "#!/bin/sh\nprintf %s \"$1\" >\"${0%/*}/now\"\nmv \"${0%/*}/now\" \"${0%/*}/opened\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script.toString();
  }

  private String opened() throws IOException, InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!Files.exists(folder.resolve("opened")) && System.nanoTime() < until) {
      Thread.sleep(20);
    }
    return Files.readString(folder.resolve("opened"));
  }
}
