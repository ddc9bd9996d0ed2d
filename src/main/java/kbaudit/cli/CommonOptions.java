package kbaudit.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reports on texts: by what settings, as of when, how loud. */
final class CommonOptions {
  @Option(names = "--config", paramLabel = "FILE")
  @Nullable String config;

  @Option(names = "--today", paramLabel = "DATE")
  @Nullable String today;

  @Option(names = "--redact")
  boolean redact;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;
}
