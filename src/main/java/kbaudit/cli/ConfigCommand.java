package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kbaudit.reader.Globs;
import kbaudit.report.Messages;
import kbaudit.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kbaudit config}: what counts for a check here, and where each value comes from. */
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
  private List<Path> paths = List.of();

  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable String config;

  private final Session session;

  ConfigCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CheckCommand check = new CheckCommand(session);
    check.paths = paths;
    check.common.config = config;
    CheckRequest request = CheckRequest.of(check, session);
    Messages messages = session.messages();
    request
        .settings()
        .problems()
        .forEach(p ->
            session.tell(p.path() + ":" + p.line() + ":" + p.column() + ": " + messages.of(p)));
    session.list(values(request));
    return request.settings().problems().isEmpty()
        ? ExitStatus.FINE.code()
        : ExitStatus.BAD_INPUT.code();
  }

  private Map<String, String> values(CheckRequest request) {
    Settings file = request.settings().settings();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("path", request.root().path().toString());
    values.put("channels", globs(file.channels(), request));
    values.put("formats", globs(file.formats(), request));
    values.put("owners", globs(file.owners(), request));
    values.put("ignore", globs(file.ignores(), request));
    values.put("fields", written(file.fields().toString(), !file.fields().isEmpty(), request));
    values.put(
        "authority",
        written(String.join(", ", file.authority()), !file.authority().isEmpty(), request));
    values.put("rules", written(file.rules().toString(), !file.rules().isEmpty(), request));
    values.put("languages.default", choice("", file.language().map(l -> l.code()), "nl", request));
    values.put(
        "min-confidence",
        choice("--min-confidence", file.minConfidence().map(String::valueOf), "0", request));
    values.put(
        "fail-on", choice("--fail-on", file.failOn().map(ConfigCommand::lower), "error", request));
    values.put("format", choice("--format", Optional.empty(), "text", request));
    values.put("locale", choice("--locale", file.locale(), session.messages().language(), request));
    values.put("today", choice("--today", Optional.empty(), request.today().toString(), request));
    Comparison comparison = request.comparison();
    values.put("since", choice("--since", Optional.empty(), "-", request));
    values.put("baseline", file("--baseline", false, comparison.baseline(), request));
    values.put(
        "facts", file("--facts", file.facts().isPresent(), request.truths().file(), request));
    values.put(
        "decisions",
        file("", false, Optional.of(comparison.decisionsFile()).filter(Files::exists), request));
    return values;
  }

  /** A file that stands where kbaudit looks for it is there by default. */
  private String file(String option, boolean inFile, Optional<Path> file, CheckRequest request) {
    Path folder = session.surroundings().folder();
    Optional<String> shown = file.map(path -> CheckRequest.shown(path, folder));
    return given(option)
        .map(given -> shown.orElse("-") + " (" + given.name() + ")")
        .orElseGet(() -> written(shown.orElse("-"), inFile, request));
  }

  private Optional<Given> given(String option) {
    return option.isEmpty()
        ? Optional.empty()
        : Given.of(option, null, session.surroundings().environment());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The environment goes over the file, the file over what kbaudit has itself. */
  private String choice(
      String option, Optional<String> inFile, String otherwise, CheckRequest request) {
    return given(option)
        .map(given -> given.value() + " (" + given.name() + ")")
        .or(() -> inFile.map(value -> written(value, true, request)))
        .orElseGet(() -> written(otherwise, false, request));
  }

  private String globs(Globs globs, CheckRequest request) {
    String text =
        globs.rules().stream()
            .map(rule ->
                rule.value().isEmpty() ? rule.pattern() : rule.pattern() + " = " + rule.value())
            .collect(Collectors.joining(", "));
    return written(text, !globs.rules().isEmpty(), request);
  }

  private String written(String value, boolean inFile, CheckRequest request) {
    Path folder = session.surroundings().folder();
    String origin =
        inFile
            ? request.settings().file().map(file -> CheckRequest.shown(file, folder)).orElse("")
            : session.messages().get("gate.default");
    return (value.isEmpty() || value.equals("{}") ? "-" : value) + " (" + origin + ")";
  }
}
