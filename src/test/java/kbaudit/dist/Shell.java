package kbaudit.dist;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs with an environment of their own: nothing of the machine's is seen but what is
 * put in here.
 *
 * @param environment all the variables the program gets
 */
record Shell(Map<String, String> environment) {
  static final Path PROJECT = Path.of("").toAbsolutePath();
  static final Path LAUNCHER = PROJECT.resolve("target/dist/bin/kbaudit");

  /** What a program did. */
  record Ran(int exit, String out, String err) {}

  /**
   * A machine whose {@code java} is 17, with a newer one in a folder where people keep theirs.
   *
   * @param home an empty folder
   */
  static Shell withOldJava(Path home) throws IOException {
    Path oldJava =
        javaOfRelease(
            "17.0.15", home.resolve("java-17"), "echo UnsupportedClassVersionError >&2; exit 1");
    String newJava = System.getProperty("java.home") + "/bin/java";
    javaOfRelease(
        System.getProperty("java.version"),
        home.resolve(".jdks/newer"),
        "exec '" + newJava + "' \"$@\"");
    return new Shell(
        Map.of(
            "HOME", home.toString(), "PATH", oldJava.resolve("bin") + ":" + System.getenv("PATH")));
  }

  /**
   * A folder that looks like a Java of that release; {@code does} is what its {@code java} does, in
   * shell words.
   */
  static Path javaOfRelease(String release, Path folder, String does) throws IOException {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        folder.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + release + "\"\n");
    return folder;
  }

  Shell and(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Shell(Map.copyOf(more));
  }

  /**
   * Runs the program to its end, in an empty working folder unless the paths given say otherwise.
   */
  Ran run(Path program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    File out = File.createTempFile("kbaudit-out", null);
    File err = File.createTempFile("kbaudit-err", null);
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.directory(new File("/"));
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(command + " did not end");
      }
      return new Ran(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
