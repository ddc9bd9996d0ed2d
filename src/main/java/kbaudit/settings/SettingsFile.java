package kbaudit.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;

/** Finds and reads {@code kbaudit.yaml}. */
public final class SettingsFile {
  private static final List<String> NAMES = List.of("kbaudit.yaml", "kbaudit.yml");

  private SettingsFile() {}

  /**
   * What was read.
   *
   * @param file absent when there is none
   * @param problems what is wrong with the file; what is right in it counts
   */
  public record Loaded(Optional<Path> file, Settings settings, List<Problem> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Looks in the folder and then upward.
   *
   * @param from absolute; a file stands for its folder
   */
  public static Optional<Path> upwardFrom(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      for (String name : NAMES) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the file for an audit of {@code root}.
   *
   * @param name how problems call the file
   * @param root absolute; globs in the file are relative to the file's folder when the root lies in
   *     it, else to the root
   */
  public static Loaded read(Path file, String name, Path root) {
    List<Problem> problems = new ArrayList<>();
    Optional<String> yaml = YamlFile.text(file, name, problems);
    if (yaml.isEmpty()) {
      return new Loaded(Optional.of(file), Settings.NONE, problems);
    }
    SettingsReader reader = new SettingsReader(name);
    Settings settings = reader.read(yaml.get());
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(root);
    boolean inside = root.startsWith(folder);
    return new Loaded(
        Optional.of(file),
        inside ? settings.below(folder.relativize(root)) : settings,
        reader.problems());
  }
}
