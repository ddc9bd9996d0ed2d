package kbaudit.report;

import java.io.IOException;
import kbaudit.topic.Reply;

/** One way to write down what is answered to a question. */
@FunctionalInterface
public interface ReplyReporter {

  /**
   * Writes all of it, the last line ended too.
   *
   * @param shown how words of the content may be shown
   * @throws IOException when {@code out} cannot take it
   */
  void write(Reply reply, Shown shown, Messages messages, Appendable out) throws IOException;

  /** Words of the content → the words that an output may show. */
  enum Shown {
    WHOLE,
    WITHOUT_PERSONAL_DATA;

    String of(String words) {
      return this == WHOLE ? words : kbaudit.privacy.Masked.of(words);
    }
  }
}
