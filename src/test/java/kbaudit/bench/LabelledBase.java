package kbaudit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.audit.Survey;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.report.Report;
import kbaudit.topic.Topic;

/**
 * A knowledge base of which all contradictions are known.
 *
 * @param language {@code nl}, {@code en}, {@code de}, {@code fr}, or {@code mixed}
 * @param standing what it may be used for
 */
record LabelledBase(String name, Path folder, Truth truth, String language, Standing standing) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Path BENCH = Path.of("src/test/resources/bench");
  private static final Path LABELS = Path.of("src/test/resources/samples");
  private static final Path SAMPLES = Path.of("kb-samples");
  private static final Pattern LANGUAGES = Pattern.compile("(?:-(?:nl|en|de|fr))+$");

  /**
   * The models are not fitted on these. What was missed in most of them has been read once and
   * mended in general, so they tell how the weights carry over, and not how the rules do. Of the
   * last six nobody has read the first four, and of the other two only the false alarms.
   */
  private static final Set<String> BLIND =
      Set.of(
          "bloemen-nl",
          "stomerij-nl",
          "hostel-en",
          "rijschool-nl",
          "laadpas-nl",
          "volkshochschule-de",
          "uitvaartverzekering-nl",
          "speelgoedwinkel-nl-en",
          "librairie-fr",
          "haftpflicht-de",
          "paketdienst-de",
          "hoortoestellen-nl",
          "zwembad-nl",
          "jachthaven-nl",
          "storecards-en");

  /** Copies, translations, templates and tables that hardly contradict each other anywhere. */
  private static final Set<String> CONSISTENT =
      Set.of(
          "stadsapp-nl-en",
          "woonverzekering-nl",
          "cert-api-en",
          "kiesraad-info-en",
          "gezondheid-de");

  enum Standing {
    FITTED,
    BLIND,
    CONSISTENT,
    SAMPLE
  }

  /** Benchmark first, then the samples, each by name. */
  static List<LabelledBase> all() {
    Stream<LabelledBase> bench = folders(BENCH).map(LabelledBase::bench);
    return Stream.concat(bench, folders(SAMPLES).map(LabelledBase::sample)).toList();
  }

  Report audit(Lexicon lexicon) {
    return Audit.run(
        folder, Options.on(TODAY), AuditOptions.defaults(TODAY), Progress.SILENT, lexicon);
  }

  List<Topic> topics(Lexicon lexicon) {
    return Survey.run(
            folder, Options.on(TODAY), AuditOptions.defaults(TODAY), Progress.SILENT, lexicon)
        .topics();
  }

  private static LabelledBase bench(Path folder) {
    String name = folder.getFileName().toString();
    Matcher languages = LANGUAGES.matcher(name);
    String language = languages.find() ? languages.group().substring(1) : "";
    return new LabelledBase(
        name,
        folder,
        Truth.of(folder),
        language.length() == 2 ? language : "mixed",
        standing(name));
  }

  private static Standing standing(String name) {
    if (BLIND.contains(name)) {
      return Standing.BLIND;
    }
    return CONSISTENT.contains(name) ? Standing.CONSISTENT : Standing.FITTED;
  }

  private static LabelledBase sample(Path folder) {
    String name = folder.getFileName().toString();
    return new LabelledBase(
        name,
        folder,
        Truth.of(folder, LABELS.resolve(name + ".truth.json")),
        name.equals("webwinkel") ? "nl" : "en",
        Standing.SAMPLE);
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
