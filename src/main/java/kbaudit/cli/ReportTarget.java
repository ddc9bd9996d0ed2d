package kbaudit.cli;

import java.nio.file.Path;
import java.util.List;
import kbaudit.report.Messages;
import kbaudit.report.ReportFormat;

/** One {@code --report FORMAT=FILE}. */
record ReportTarget(ReportFormat format, Path file) {
  private static final String OPTION = "--report";

  /**
   * @throws UsageFault when it has another form or the format is unknown
   */
  static ReportTarget of(String given, Session session) {
    Messages messages = session.messages();
    int equals = given.indexOf('=');
    if (equals < 0 || equals == given.length() - 1) {
      throw new UsageFault(messages.get("cli.report-form", OPTION, given));
    }
    List<String> formats = ReportFormat.labels();
    ReportFormat format =
        new Given(OPTION, given.substring(0, equals).strip())
            .oneOf(formats, ReportFormat::of, messages);
    return new ReportTarget(
        format, session.surroundings().folder().resolve(given.substring(equals + 1)));
  }
}
