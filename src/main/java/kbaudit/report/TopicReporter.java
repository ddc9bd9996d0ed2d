package kbaudit.report;

import java.io.IOException;

/** One way to write topics down. The same topics give the same characters, always. */
@FunctionalInterface
public interface TopicReporter {

  /**
   * Writes all topics, the last line ended too.
   *
   * @param messages the words, for outputs that people read
   * @throws IOException when {@code out} cannot take it
   */
  void write(TopicReport report, Messages messages, Appendable out) throws IOException;
}
