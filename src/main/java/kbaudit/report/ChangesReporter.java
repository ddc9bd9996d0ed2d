package kbaudit.report;

import java.io.IOException;

/** One way to tell what happens to the findings while texts are worked on. */
public interface ChangesReporter {

  /**
   * What the folder is like at the start.
   *
   * @throws IOException when {@code out} cannot take it
   */
  void begin(Report report, Messages messages, Appendable out) throws IOException;

  /**
   * What a save changed; nothing when that is nothing.
   *
   * @throws IOException when {@code out} cannot take it
   */
  void write(Changes changes, Messages messages, Appendable out) throws IOException;
}
