package kbaudit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** The questions that a person types, one after another. */
interface Questions extends AutoCloseable {
  /**
   * The next one, stripped; absent after an empty line, at the end of the input, or when the person
   * has had enough.
   *
   * @throws IOException when the input cannot be read
   */
  Optional<String> next() throws IOException;

  @Override
  void close() throws IOException;

  /** Where there is no terminal to edit a line on. */
  static Questions plain(Surroundings surroundings, String prompt) {
    BufferedReader typed = new BufferedReader(surroundings.in());
    return new Questions() {
      @Override
      public Optional<String> next() throws IOException {
        surroundings.err().append(prompt).append(' ').flush();
        return Optional.ofNullable(typed.readLine())
            .map(String::strip)
            .filter(line -> !line.isEmpty());
      }

      @Override
      public void close() {
        // The input belongs to the process.
      }
    };
  }
}
