package kbaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.bench.Pointing;
import kbaudit.reader.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples from beginning to end. Their reports are in {@code src/test/resources/samples}; after
 * a change of detection or words one command writes them, the README's tables and the manual anew,
 * and {@code git diff} shows what changed:
 *
 * <pre>
 * mvn -B -Dquick test -Dtest='SamplesTest,ReadmeTest,BenchTest,ManPagesTest' -Dkbaudit.regenerate=true
 * </pre>
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("kb-samples");
  private static final Path REPORTS = Path.of("src/test/resources/samples");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "webwinkel,text,txt", "webwinkel,json,json", "climbing-hall,text,txt", "climbing-hall,json,json"
  })
  void the_report_is_as_it_was(String sample, String format, String ending) throws IOException {
    String report = check(SAMPLES, sample, format);
    Path golden = REPORTS.resolve(sample + ".report." + ending);
    if (Boolean.getBoolean("kbaudit.regenerate")) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webwinkel", "climbing-hall"})
  void two_runs_give_the_same_characters(String sample) {
    assertThat(check(SAMPLES, sample, "json")).isEqualTo(check(SAMPLES, sample, "json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webwinkel", "climbing-hall"})
  void the_order_of_files_and_the_name_of_the_folder_do_not_matter(String sample)
      throws IOException {
    for (int seed = 1; seed <= 2; seed++) {
      String name = "copy-" + seed;
      copy(SAMPLES.resolve(sample), temporary.resolve(name), new Random(seed), "\n");
      assertThat(check(temporary, name, "json")).isEqualTo(check(SAMPLES, sample, "json"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"webwinkel", "climbing-hall"})
  void line_ends_of_windows_do_not_matter(String sample) throws IOException {
    copy(SAMPLES.resolve(sample), temporary.resolve(sample), new Random(0), "\r\n");
    assertThat(check(temporary, sample, "json")).isEqualTo(check(SAMPLES, sample, "json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webwinkel", "climbing-hall"})
  void every_place_points_at_its_text(String sample) {
    Path root = SAMPLES.resolve(sample);
    assertThat(
            Pointing.astray(
                root,
                Audit.run(
                        root, Options.on(TODAY), AuditOptions.defaults(TODAY), Progress.SILENT)
                    .findings()))
        .isEmpty();
  }

  @Test
  void a_run_over_contradictions_fails_and_says_nothing_beside_the_report() {
    Command.Result result =
        new Command(SAMPLES).kbaudit("check", "webwinkel", "--today", "2026-11-21");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
  }

  private static String check(Path folder, String sample, String format) {
    Command.Result result =
        new Command(folder)
            .kbaudit("check", sample, "--today", TODAY.toString(), "--format", format);
    assertThat(result.status()).as(result.err()).isIn(0, 1);
    return result.out();
  }

  /** Writes the files one by one in an order that depends on {@code chance}. */
  private static void copy(Path from, Path to, Random chance, String lineEnd) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, chance);
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace("\n", lineEnd));
    }
  }
}
