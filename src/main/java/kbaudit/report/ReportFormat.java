package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every output kbaudit has. A new one is a class, a line here and a test. */
public enum ReportFormat {
  TEXT(TextReporter::new),
  JSON(layout -> new JsonReporter()),
  SARIF(SarifReporter::new),
  JUNIT(JunitReporter::new),
  CHECKSTYLE(CheckstyleReporter::new),
  GITHUB(GithubReporter::new),
  GITLAB(GitlabReporter::new),
  RDJSON(RdjsonReporter::new),
  MARKDOWN(MarkdownReporter::new),
  CSV(layout -> new CsvReporter()),
  HTML(layout -> new HtmlReporter());

  private final Function<Layout, Reporter> constructor;

  ReportFormat(Function<Layout, Reporter> constructor) {
    this.constructor = constructor;
  }

  public Reporter reporter(Layout layout) {
    return constructor.apply(layout);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }
}
