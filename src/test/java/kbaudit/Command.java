package kbaudit;

import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import kbaudit.audit.Audit;
import kbaudit.cli.Cli;
import kbaudit.cli.Surroundings;
import kbaudit.lexicon.Lexicon;

/** The real command in this process, with one lexicon for all runs. */
record Command(Path folder) {
  private static final Lexicon LEXICON = Lexicon.standard();

  /** What came out of a run. */
  record Result(int status, String out, String err) {}

  Result kbaudit(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings process =
        new Surroundings(
            Reader.nullReader(),
            out,
            err,
            Map.of(),
            folder.toAbsolutePath(),
            LocalDate.of(2026, 11, 21),
            false,
            false,
            false,
            OptionalInt.empty());
    int status =
        new Cli(
                process,
                (root, reading, options, progress) ->
                    Audit.run(root, reading, options, progress, LEXICON))
            .run(arguments);
    return new Result(status, out.toString(), err.toString());
  }
}
