package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every form in which the answers to a question come out. */
public enum ReplyFormat {
  TEXT(ReplyTextReporter::new),
  JSON(layout -> new ReplyJsonReporter());

  private final Function<Layout, ReplyReporter> constructor;

  ReplyFormat(Function<Layout, ReplyReporter> constructor) {
    this.constructor = constructor;
  }

  public ReplyReporter reporter(Layout layout) {
    return constructor.apply(layout);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReplyFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ReplyFormat::label).toList();
  }
}
