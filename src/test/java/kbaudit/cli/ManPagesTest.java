package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kbaudit.report.Messages;
import org.junit.jupiter.api.Test;

/**
 * The manual in {@code man/} is what the command line definitions say. After a change of options or
 * words, {@code mvn test -Dtest=ManPagesTest -Dkbaudit.regenerate=true} writes it anew.
 */
class ManPagesTest {
  private static final Path FOLDER = Path.of("man");

  @Test
  void the_manual_says_what_the_commands_say() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Messages.LANGUAGES.forEach(language -> pages.putAll(ManPages.of(language)));
    if (Boolean.getBoolean("kbaudit.regenerate")) {
      write(pages);
    }
    assertThat(onDisk()).isEqualTo(pages);
  }

  private static void write(Map<String, String> pages) throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(FOLDER));
      Files.writeString(file, page.getValue());
    }
  }

  private static Map<String, String> onDisk() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        pages.put(name, Files.readString(file));
      }
    }
    return pages;
  }
}
