package kbaudit.topic;

import java.util.ArrayList;
import java.util.List;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.text.Sentence;
import kbaudit.text.Sentence.Role;

/**
 * Entry → excerpts. Neighbouring sentences of a paragraph stay together, up to three of them: what
 * one sentence leaves out ("that", "it", "otherwise") the one before says. Greetings and closings
 * are left out; a question goes with the statement after it; "Yes!" and "^MO" go with what stands
 * beside them.
 */
final class Excerpts {
  private static final int SENTENCES = 3;
  private static final int CHARACTERS = 400;

  /** Sentences and scraps together. */
  private static final int PIECES = 9;

  private static final int WORDS = 2;
  private static final int LONG_WORD = 4;

  private final EntryReading entry;
  private final List<Excerpt> found = new ArrayList<>();
  private final List<Reading> open = new ArrayList<>();

  private Excerpts(EntryReading entry) {
    this.entry = entry;
  }

  static List<Excerpt> of(EntryReading entry) {
    Excerpts excerpts = new Excerpts(entry);
    entry.readings().forEach(excerpts::take);
    excerpts.close();
    return excerpts.found;
  }

  private void take(Reading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.role() == Role.CLOSING
        || (sentence.role() == Role.GREETING && !isSentence(sentence))) {
      close();
      return;
    }
    if (!open.isEmpty() && !goesOn(sentence)) {
      close();
    }
    open.add(reading);
  }

  private boolean goesOn(Sentence sentence) {
    Sentence last = open.getLast().sentence();
    if (!last.passage().equals(sentence.passage()) || open.size() == PIECES) {
      return false;
    }
    if (!saysMuch(sentence) || open.stream().noneMatch(r -> saysMuch(r.sentence()))) {
      return true;
    }
    int length =
        open.stream().mapToInt(r -> r.sentence().text().length()).sum() + sentence.text().length();
    boolean room =
        open.stream().filter(r -> saysMuch(r.sentence())).count() < SENTENCES
            && length <= CHARACTERS;
    return room && sentence.role() != Role.QUESTION;
  }

  /** "Dear Ann," greets; "Sorry, dogs stay outside." is said to greet too, but says something. */
  private static boolean isSentence(Sentence sentence) {
    return sentence.text().value().endsWith(".");
  }

  private static boolean saysMuch(Sentence sentence) {
    return sentence.tokens().stream()
            .filter(t -> t.isWord() && t.surface().length() >= LONG_WORD)
            .count()
        >= WORDS;
  }

  /** An excerpt that only asks, or says next to nothing, answers nothing. */
  private void close() {
    if (open.stream()
        .anyMatch(r ->
            r.sentence().role() != Role.QUESTION
                && r.sentence().role() != Role.CUSTOMER_WORDS
                && (saysMuch(r.sentence()) || !r.values().isEmpty()))) {
      found.add(new Excerpt(entry, open));
    }
    open.clear();
  }
}
