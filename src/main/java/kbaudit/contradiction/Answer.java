package kbaudit.contradiction;

import java.util.List;

/**
 * One of the different answers to a question.
 *
 * @param value language-free form of the answer, as in {@code P30D}, {@code EUR 4.95}, {@code yes}
 * @param label the answer in the words of the text
 * @param says everyone who gives it, in order of channel and place
 */
public record Answer(String value, String label, List<Saying> says) {
  public Answer {
    says = List.copyOf(says);
    if (says.isEmpty()) {
      throw new IllegalArgumentException("an answer that nobody gives");
    }
  }
}
