package kbaudit.text;

import java.util.List;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Text;

/**
 * One sentence of an entry, in reading order.
 *
 * @param index number within the entry, from 0
 * @param text as a reader sees it, with the way back to the file
 * @param tokens words, numbers, signs and placeholders in order
 * @param role whether it states anything
 */
public record Sentence(
    Entry entry,
    Passage passage,
    Language language,
    int index,
    Text text,
    List<Token> tokens,
    Role role) {

  /** What a sentence does. Only a {@link #STATEMENT} makes claims. */
  public enum Role {
    STATEMENT,
    QUESTION,
    GREETING,
    CLOSING,
    /** Repeats what the customer asked or said. */
    CUSTOMER_WORDS
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  @Override
  public String toString() {
    return text.value();
  }
}
