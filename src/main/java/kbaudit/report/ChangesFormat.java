package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every form in which changes come out. */
public enum ChangesFormat {
  TEXT(ChangesTextReporter::new),
  JSON(layout -> new ChangesJsonReporter());

  private final Function<Layout, ChangesReporter> constructor;

  ChangesFormat(Function<Layout, ChangesReporter> constructor) {
    this.constructor = constructor;
  }

  public ChangesReporter reporter(Layout layout) {
    return constructor.apply(layout);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChangesFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ChangesFormat::label).toList();
  }
}
