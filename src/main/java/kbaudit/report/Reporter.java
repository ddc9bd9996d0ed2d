package kbaudit.report;

import java.io.IOException;

/** One way to write a report down. The same report gives the same characters, always. */
@FunctionalInterface
public interface Reporter {

  /**
   * Writes the whole report, the last line ended too.
   *
   * @param messages the words, for outputs that people read
   * @throws IOException when {@code out} cannot take it
   */
  void write(Report report, Messages messages, Appendable out) throws IOException;
}
