package kbaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Questions typed on a terminal, on a line that can be edited: the arrow keys bring back earlier
 * questions, Tab completes what the texts themselves ask.
 */
final class EditedQuestions implements Questions {
  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;

  private EditedQuestions(Terminal terminal, LineReader reader, String prompt) {
    this.terminal = terminal;
    this.reader = reader;
    this.prompt = prompt;
  }

  /** True on a terminal that can move its cursor. */
  static boolean canBe(Surroundings surroundings) {
    String kind = surroundings.variable("TERM");
    return surroundings.inIsTerminal()
        && surroundings.outIsTerminal()
        && !kind.isEmpty()
        && !kind.equals("dumb");
  }

  /**
   * On the terminal of this process. The terminal is set by {@code stty}: the other ways need
   * native code, of which Java warns on every start.
   *
   * @param known what can be completed to
   * @param history where to keep the questions; nowhere when absent
   * @throws IOException when there is no terminal
   */
  static Questions here(String prompt, List<String> known, Optional<Path> history)
      throws IOException {
    return on(TerminalBuilder.builder().provider("exec").build(), prompt, known, history);
  }

  static Questions on(
      Terminal terminal, String prompt, List<String> known, Optional<Path> history) {
    List<Candidate> candidates = known.stream().map(EditedQuestions::candidate).toList();
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new WholeLine())
            .completer((line, words, found) -> found.addAll(candidates))
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    history
        .filter(EditedQuestions::canWrite)
        .ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return new EditedQuestions(terminal, builder.build(), prompt + " ");
  }

  /** A candidate that is the whole question, so that no space follows it. */
  private static Candidate candidate(String question) {
    return new Candidate(question, question, null, null, null, null, true);
  }

  private static boolean canWrite(Path file) {
    try {
      Files.createDirectories(file.getParent());
      return Files.isWritable(Files.exists(file) ? file : file.getParent());
    } catch (IOException readOnly) {
      return false;
    }
  }

  /** A question is one word: it has spaces, apostrophes and quotation marks as it likes. */
  private static final class WholeLine extends DefaultParser {
    WholeLine() {
      setQuoteChars(new char[0]);
      setEscapeChars(new char[0]);
    }

    @Override
    public boolean isDelimiterChar(CharSequence buffer, int at) {
      return false;
    }
  }

  @Override
  public Optional<String> next() {
    try {
      return Optional.of(reader.readLine(prompt).strip()).filter(line -> !line.isEmpty());
    } catch (UserInterruptException | EndOfFileException enough) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
