package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every form in which topics come out. A new one is a class, a line here and a test. */
public enum TopicFormat {
  TEXT(TopicTextReporter::new),
  JSON(layout -> new TopicJsonReporter()),
  CSV(layout -> new TopicCsvReporter()),
  /** Pairs of passages as JSON lines. */
  PAIRS(layout -> new TopicPairReporter());

  private final Function<Layout, TopicReporter> constructor;

  TopicFormat(Function<Layout, TopicReporter> constructor) {
    this.constructor = constructor;
  }

  public TopicReporter reporter(Layout layout) {
    return constructor.apply(layout);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TopicFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(TopicFormat::label).toList();
  }
}
