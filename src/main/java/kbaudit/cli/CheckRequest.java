package kbaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kbaudit.audit.AuditOptions;
import kbaudit.document.Language;
import kbaudit.reader.Options;
import kbaudit.report.GroupBy;
import kbaudit.report.Messages;
import kbaudit.report.ReportFormat;
import kbaudit.settings.AuditRoot;
import kbaudit.settings.Confidence;
import kbaudit.settings.FailOn;
import kbaudit.settings.Flags;
import kbaudit.settings.Rules;
import kbaudit.settings.Settings;
import kbaudit.settings.SettingsFile;

/**
 * A check with every choice made: flags over environment over {@code kbaudit.yaml} over defaults.
 *
 * @param settings of the file, with its problems
 * @param output absent for the standard output
 * @param reports written beside the output
 * @param groupBy when given, the output is a folder of worklists, in Markdown or CSV
 * @param page the report to open in a browser, one of {@code reports}
 * @param comparison with what was known before
 * @param truths facts to hold the texts against
 * @param redact true when no output may show personal data
 */
record CheckRequest(
    AuditRoot root,
    SettingsFile.Loaded settings,
    Flags flags,
    ReportFormat format,
    Optional<Path> output,
    List<ReportTarget> reports,
    Optional<GroupBy> groupBy,
    Optional<ReportTarget> page,
    FailOn failOn,
    Comparison comparison,
    Truths truths,
    LocalDate today,
    boolean redact,
    boolean quiet) {

  /**
   * @throws UsageFault when a flag or variable cannot be understood
   */
  static CheckRequest of(CheckCommand command, Session session) {
    Map<String, String> environment = session.surroundings().environment();
    Messages messages = session.messages();
    AuditRoot root = root(command.paths, session.surroundings().folder());
    SettingsFile.Loaded settings = settings(command, root, session);
    List<ReportTarget> reports = reports(command, session);
    Comparison comparison = Comparison.of(command, root, settings, session);
    return new CheckRequest(
        root,
        settings,
        flags(command, session),
        Given.of("--format", command.format, environment)
            .map(given -> given.oneOf(ReportFormat.labels(), ReportFormat::of, messages))
            .orElse(ReportFormat.TEXT),
        Optional.ofNullable(command.output).map(session.surroundings().folder()::resolve),
        reports,
        groupBy(command, messages),
        reports.stream().filter(report -> command.open && isPage(report)).findFirst(),
        Given.of("--fail-on", command.failOn, environment)
            .map(given -> given.oneOf(FailOn.labels(), FailOn::of, messages))
            .or(() -> settings.settings().failOn())
            .orElse(FailOn.ERROR),
        comparison,
        Truths.of(command, root, settings, comparison.home(), session),
        Given.of("--today", command.common.today, environment)
            .map(given -> given.as(CheckRequest::date, "cli.no-date", messages))
            .orElse(session.surroundings().today()),
        command.common.redact,
        command.common.quiet);
  }

  /**
   * What {@code --open} shows is a report like the others; when nobody asked for a page, in a
   * folder of its own.
   */
  private static List<ReportTarget> reports(CheckCommand command, Session session) {
    List<ReportTarget> reports = new ArrayList<>();
    command.reports.forEach(given -> reports.add(ReportTarget.of(given, session)));
    if (command.open && reports.stream().noneMatch(CheckRequest::isPage)) {
      reports.add(new ReportTarget(ReportFormat.HTML, Showing.newFile()));
    }
    return List.copyOf(reports);
  }

  /**
   * @throws UsageFault without a folder to write to, or in a form that worklists do not have
   */
  private static Optional<GroupBy> groupBy(CheckCommand command, Messages messages) {
    if (command.groupBy == null) {
      return Optional.empty();
    }
    String format = Optional.ofNullable(command.format).orElse(ReportFormat.MARKDOWN.label());
    List<String> forms = List.of(ReportFormat.MARKDOWN.label(), ReportFormat.CSV.label());
    if (command.output == null || !forms.contains(format)) {
      throw new UsageFault(messages.get("cli.group-form", command.groupBy));
    }
    return Optional.of(
        new Given("--group-by", command.groupBy).oneOf(GroupBy.labels(), GroupBy::of, messages));
  }

  private static boolean isPage(ReportTarget report) {
    return report.format() == ReportFormat.HTML;
  }

  /** Reports that this run writes, and facts, are no content. */
  Options reading() {
    Options options = root.narrow(settings.settings().reading(today));
    List<Path> own = new ArrayList<>(written());
    truths.file().ifPresent(own::add);
    return root.without(options, own);
  }

  /** What to audit, against today's facts. */
  AuditOptions auditing() {
    return settings.settings().auditing(flags, today).knowing(truths.facts());
  }

  /** Only the page shows what channels agree on beside what they do not. */
  boolean showsAgreements() {
    return format == ReportFormat.HTML || reports.stream().anyMatch(CheckRequest::isPage);
  }

  /**
   * The same for another state of the audited folder, against its own facts.
   *
   * @param then the folder as it was
   * @param before the file of facts as it was
   */
  AuditOptions auditing(Path then, Path before) {
    return settings.settings().auditing(flags, today).knowing(Truths.facts(then, before));
  }

  private List<Path> written() {
    return Stream.concat(reports.stream().map(ReportTarget::file), output.stream()).toList();
  }

  /** Nothing was left out on request: what is not found is not there. */
  boolean isWhole() {
    return root.others().isEmpty() && settings.settings().auditing(flags, today).isWhole();
  }

  private static AuditRoot root(List<Path> paths, Path folder) {
    List<Path> wanted = paths.isEmpty() ? List.of(folder) : paths;
    return AuditRoot.of(wanted, folder);
  }

  private static SettingsFile.Loaded settings(
      CheckCommand command, AuditRoot root, Session session) {
    Path folder = session.surroundings().folder();
    Optional<Given> named =
        Given.of("--config", command.common.config, session.surroundings().environment());
    Optional<Path> file =
        named
            .map(given -> folder.resolve(given.value()))
            .or(() -> SettingsFile.upwardFrom(root.path()));
    return file.map(path -> SettingsFile.read(path, root.seen(path), root.path()))
        .orElse(new SettingsFile.Loaded(Optional.empty(), Settings.NONE, List.of()));
  }

  /** As short as the user would write it. */
  static String shown(Path path, Path folder) {
    return (path.startsWith(folder) ? folder.relativize(path) : path).toString().replace('\\', '/');
  }

  private static Flags flags(CheckCommand command, Session session) {
    Messages messages = session.messages();
    return new Flags(
        Set.copyOf(command.reading.channels),
        all("--lang", command.reading.languages, Candidates.languages(), Language::of, messages),
        all("--rule", command.finding.rules, Rules.labels(), Rules::of, messages),
        command.reading.includeDrafts,
        Given.of(
                "--min-confidence",
                command.finding.minConfidence,
                session.surroundings().environment())
            .map(given -> given.as(Confidence::of, "cli.no-confidence", messages)));
  }

  private static <T> Set<T> all(
      String option,
      List<String> values,
      Collection<String> known,
      Function<String, Optional<T>> parse,
      Messages messages) {
    Set<T> all = new LinkedHashSet<>();
    values.forEach(
        value -> all.add(new Given(option, value.strip()).oneOf(known, parse, messages)));
    return all;
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
