package kbaudit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kbaudit.document.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Public help texts of real organisations, where a copy of them lies beside the project. */
class CorporaTest {
  private static final Path CORPORA = Path.of("../shared/corpora");

  @Test
  void real_help_texts_are_read_without_errors() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPORA));
    try (Stream<Path> corpora = Files.list(CORPORA)) {
      for (Path corpus : (Iterable<Path>) corpora.filter(Files::isDirectory).sorted()::iterator) {
        Corpus read = Readers.read(corpus, Options.on(LocalDate.of(2026, 1, 15)));
        assertThat(read.entries()).as(corpus.toString()).isNotEmpty();
        assertThat(read.problems())
            .as(corpus.toString())
            .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
      }
    }
  }
}
