package kbaudit.cli;

import java.nio.file.Path;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.reader.Options;
import kbaudit.report.Report;

/** The audit as the command sees it: {@link kbaudit.audit.Audit#run}. */
@FunctionalInterface
public interface Auditor {
  Report run(Path root, Options reading, AuditOptions options, Progress progress);
}
