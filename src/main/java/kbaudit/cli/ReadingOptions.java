package kbaudit.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Options of every command that reads texts: which of them. */
final class ReadingOptions {
  @Option(names = "--channel", paramLabel = "NAME", split = ",")
  List<String> channels = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      completionCandidates = Candidates.Languages.class)
  List<String> languages = List.of();

  @Option(names = "--include-drafts")
  boolean includeDrafts;
}
