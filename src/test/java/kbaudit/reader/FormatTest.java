package kbaudit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format reads its fixture folder as the listing in it says. */
class FormatTest {
  private static final Path FIXTURES = Path.of("src/test/resources/reader");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest
  @EnumSource
  void a_fixture_is_read_as_listed(Format format) throws IOException {
    Path folder = FIXTURES.resolve(format.label());
    Corpus corpus = Readers.read(input(folder), Options.on(TODAY));
    assertThat(EntryListing.of(corpus)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    assertThat(corpus.files()).extracting(FileReport::format).containsExactly(format.label());
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("input."))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void every_reader_is_in_the_registry() throws IOException {
    Set<String> registered =
        Arrays.stream(Format.values())
            .map(format -> format.reader().getClass().getSimpleName())
            .collect(Collectors.toSet());
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/kbaudit/reader"))) {
      assertThat(
              sources
                  .map(source -> source.getFileName().toString())
                  .filter(name -> name.endsWith("Reader.java") && !name.equals("Reader.java"))
                  .map(name -> name.substring(0, name.length() - ".java".length())))
          .containsExactlyInAnyOrderElementsOf(registered);
    }
  }

  @Test
  void every_fixture_folder_belongs_to_a_format() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .allSatisfy(name -> assertThat(Format.of(name)).isPresent());
    }
  }
}
