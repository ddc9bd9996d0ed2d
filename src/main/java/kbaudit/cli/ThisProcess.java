package kbaudit.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
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
 * launcher can, and says so in {@code kbaudit.terminal} ({@code in,out,err}) and {@code
 * kbaudit.columns}. Without a launcher picocli's guess counts for both.
 */
final class ThisProcess {
  private static final Pattern COLUMNS = Pattern.compile("\\d{2,4}");

  private ThisProcess() {}

  static Surroundings surroundings() {
    String terminal = System.getProperty("kbaudit.terminal");
    List<String> terminals =
        terminal == null
            ? (Ansi.AUTO.enabled() ? List.of("in", "out", "err") : List.of())
            : List.of(terminal.split(","));
    return new Surroundings(
        new InputStreamReader(System.in, StandardCharsets.UTF_8),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        environment(System.getenv(), System.getProperty("kbaudit.locale", "")),
        Path.of("").toAbsolutePath(),
        LocalDate.now(ZoneId.systemDefault()),
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"),
        columns(System.getProperty("kbaudit.columns", "")));
  }

  /**
   * The launcher may have had to set LC_ALL for Java's sake; it then hands on what a person had
   * asked for.
   */
  private static Map<String, String> environment(Map<String, String> variables, String locale) {
    if (locale.isEmpty()) {
      return variables;
    }
    Map<String, String> asked = new HashMap<>(variables);
    asked.put("LC_ALL", locale);
    return asked;
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
