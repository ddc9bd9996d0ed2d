package kbaudit.cli;

import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The process around a run, injected so that tests run the real command.
 *
 * @param in what a person types
 * @param out for the report and nothing else
 * @param err for progress and problems
 * @param environment variables by name
 * @param folder where relative paths start, absolute
 * @param today the date when nobody says otherwise
 * @param inIsTerminal somebody can type
 * @param outIsTerminal somebody is looking at {@code out}
 * @param errIsTerminal somebody is looking at {@code err}
 * @param width columns of the terminal, when known
 */
public record Surroundings(
    Reader in,
    Writer out,
    Writer err,
    Map<String, String> environment,
    Path folder,
    LocalDate today,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    OptionalInt width) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** A variable that is set and not blank, else the empty text. */
  String variable(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
