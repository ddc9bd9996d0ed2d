package kbaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what the tool prints; {@link SamplesTest} tells how to write it anew. */
class ReadmeTest {
  private static final List<String> FILES =
      List.of("help/faq/returns.md", "help/email/macros.yaml");

  @TempDir Path folder;

  @Test
  void the_two_sentences_give_the_report_that_stands_below_them() throws IOException {
    for (String file : FILES) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), ReadmePart.named(file).code());
    }
    Command.Result result = new Command(folder).kbaudit("check", "help");
    assertThat(result.status()).as(result.err()).isEqualTo(1);
    ReadmePart.named("example").holdsCode(result.out());
  }

  @Test
  void the_formats_are_those_that_are_read() throws IOException {
    String formats = new Command(folder).kbaudit("formats").out();
    String table =
        formats
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.strip().split(" {2,}", 2))
            .map(cells -> "| `" + cells[0] + "` | " + cells[1] + " |")
            .collect(Collectors.joining("\n"));
    ReadmePart.named("formats").holds("| Format | What it is |\n|---|---|\n" + table);
  }

  /** Options and settings that the README names exist. */
  @Test
  void the_settings_are_understood() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String yaml = readme.substring(readme.indexOf("channels: {"));
    Files.writeString(folder.resolve("kbaudit.yaml"), yaml.substring(0, yaml.indexOf("```")));
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/a.md"), "## Are you open?\nWe are open on Sunday.\n");
    Command.Result result = new Command(folder).kbaudit("check", ".");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }
}
