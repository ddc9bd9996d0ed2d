package kbaudit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps what it remembers of its user between runs. */
final class StateFolder {
  private StateFolder() {}

  /**
   * By the XDG base directory specification; on Windows the user's local application data. Absent
   * when the environment names no home.
   *
   * @param environment variables by name
   */
  static Optional<Path> of(Map<String, String> environment) {
    return absolute(environment.get("XDG_STATE_HOME"))
        .or(() -> absolute(environment.get("LOCALAPPDATA")))
        .or(() -> absolute(environment.get("HOME")).map(home -> home.resolve(".local/state")))
        .map(folder -> folder.resolve("kbaudit"));
  }

  /** The specification tells to ignore a relative path. */
  private static Optional<Path> absolute(@org.jspecify.annotations.Nullable String path) {
    try {
      return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
