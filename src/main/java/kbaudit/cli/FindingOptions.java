package kbaudit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that tells findings: which of them, against what is known. */
final class FindingOptions {
  @Option(names = "--baseline", paramLabel = "FILE")
  @Nullable String baseline;

  @Option(names = "--no-baseline")
  boolean noBaseline;

  @Option(names = "--facts", paramLabel = "FILE")
  @Nullable String facts;

  @Option(names = "--min-confidence", paramLabel = "NUMBER")
  @Nullable String minConfidence;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Candidates.RuleNames.class)
  List<String> rules = List.of();
}
