package kbaudit.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/**
 * The surroundings of the real process. Which streams are terminals Java 21 cannot tell; the
 * launcher can, and says so in {@code kbaudit.terminal} ({@code out,err}) and {@code
 * kbaudit.columns}. Without a launcher picocli's guess counts for both.
 */
final class ThisProcess {
  private static final Pattern COLUMNS = Pattern.compile("\\d{2,4}");

  private ThisProcess() {}

  static Surroundings surroundings() {
    String terminal = System.getProperty("kbaudit.terminal");
    List<String> terminals =
        terminal == null
            ? (Ansi.AUTO.enabled() ? List.of("out", "err") : List.of())
            : List.of(terminal.split(","));
    return new Surroundings(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        environment(),
        Path.of("").toAbsolutePath(),
        LocalDate.now(ZoneId.systemDefault()),
        terminals.contains("out"),
        terminals.contains("err"),
        columns(System.getProperty("kbaudit.columns", "")));
  }

  /**
   * Where the system's locale is not UTF-8 the launcher changes it, for the sake of file names, and
   * hands on in {@code kbaudit.locale} which language was asked for.
   */
  private static Map<String, String> environment() {
    String locale = System.getProperty("kbaudit.locale", "");
    if (locale.isBlank()) {
      return System.getenv();
    }
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LC_ALL", locale);
    return environment;
  }

  private static OptionalInt columns(String text) {
    return COLUMNS.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** UTF-8 whatever the locale, and, unlike {@link System#out}, honest about a closed pipe. */
  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
