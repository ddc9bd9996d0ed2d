package kbaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kbaudit.facts.Fact;
import kbaudit.settings.AuditRoot;
import kbaudit.settings.FactsFile;
import kbaudit.settings.SettingsFile;

/**
 * What is true for a run: the option goes over {@code kbaudit.yaml}, that over {@code facts.yaml}
 * beside it or at the top of the audited folder.
 *
 * @param file absent when there is none
 * @param root the audited folder
 */
record Truths(Optional<Path> file, Path root, FactsFile.Loaded loaded) {

  static Truths of(
      CheckCommand command,
      AuditRoot root,
      SettingsFile.Loaded settings,
      Path home,
      Session session) {
    Optional<Path> named =
        Given.of("--facts", command.finding.facts, session.surroundings().environment())
            .map(given -> session.surroundings().folder().resolve(given.value()))
            .or(() -> settings.settings().facts().map(home::resolve));
    Optional<Path> file =
        named
            .or(() -> Optional.of(home.resolve(FactsFile.NAME)).filter(Files::isRegularFile))
            .map(Path::normalize);
    Path top = AuditRoot.folderOf(root.path());
    return new Truths(
        file,
        top,
        file.map(path -> FactsFile.read(path, root.seen(path))).orElse(FactsFile.Loaded.NONE));
  }

  List<Fact> facts() {
    return loaded.facts();
  }

  /**
   * What was true in another state of the audited folder.
   *
   * @param then the folder as it was
   * @param before the file as it was; it need not exist
   */
  static List<Fact> facts(Path then, Path before) {
    return Files.isRegularFile(before)
        ? FactsFile.read(before, AuditRoot.seenFrom(AuditRoot.folderOf(then), before)).facts()
        : List.of();
  }
}
