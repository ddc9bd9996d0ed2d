package kbaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kbaudit.settings.AuditRoot;
import kbaudit.settings.BaselineFile;
import kbaudit.settings.DecisionsReader;
import kbaudit.settings.SettingsFile;

/**
 * With what a check compares its findings.
 *
 * @param baseline absent when there is none, or it is not wanted
 * @param named the baseline was asked for: it has to be there
 * @param home where baseline and decisions belong: beside {@code kbaudit.yaml}, or in the audited
 *     folder
 * @param since a revision: only what changed since counts
 */
record Comparison(Optional<Path> baseline, boolean named, Path home, Optional<String> since) {

  static Comparison of(
      CheckCommand command, AuditRoot root, SettingsFile.Loaded settings, Session session) {
    Path folder = Files.isRegularFile(root.path()) ? parent(root.path()) : root.path();
    Path home = settings.file().map(Comparison::parent).orElse(folder);
    Optional<Path> named =
        Given.of("--baseline", command.finding.baseline, session.surroundings().environment())
            .map(given -> session.surroundings().folder().resolve(given.value()));
    Optional<Path> file = named.or(() -> BaselineFile.upwardFrom(folder));
    return new Comparison(
        command.finding.noBaseline ? Optional.empty() : file,
        named.isPresent(),
        home,
        Given.of("--since", command.since, session.surroundings().environment()).map(Given::value));
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
  }

  /** Where the baseline is, or would be. */
  Path baselineFile() {
    return baseline.orElse(home.resolve(BaselineFile.NAME));
  }

  Path decisionsFile() {
    return home.resolve(DecisionsReader.FILE);
  }
}
