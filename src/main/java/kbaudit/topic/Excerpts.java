package kbaudit.topic;

import java.util.ArrayList;
import java.util.List;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.text.Sentence;
import kbaudit.text.Sentence.Role;

/**
 * Entry → excerpts. Neighbouring sentences of a paragraph stay together, up to three of them: what one sentence leaves out
 * ("that", "it", "otherwise") the one before says. Greetings and closings are left out; a question goes with the
 * statement after it.
 */
final class Excerpts {
  private static final int SENTENCES = 3;
  private static final int CHARACTERS = 400;

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
    Role role = reading.sentence().role();
    if (role == Role.GREETING || role == Role.CLOSING) {
      close();
      return;
    }
    if (!open.isEmpty() && !goesOn(reading.sentence())) {
      close();
    }
    open.add(reading);
  }

  private boolean goesOn(Sentence sentence) {
    Sentence last = open.getLast().sentence();
    if (!last.passage().equals(sentence.passage())) {
      return false;
    }
    int length = open.stream().mapToInt(r -> r.sentence().text().length()).sum() + sentence.text().length();
    return continuesLine(sentence) || (sentences() < SENTENCES && length <= CHARACTERS && !isQuestion(sentence));
  }

  /** The rest of a sentence that the source broke over two lines. */
  private static boolean continuesLine(Sentence sentence) {
    return Character.isLowerCase(sentence.text().value().codePointAt(0)) && sentence.text().length() <= CHARACTERS;
  }

  private long sentences() {
    return open.stream().filter(r -> !continuesLine(r.sentence())).count();
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.role() == Role.QUESTION;
  }

  /** An excerpt that only asks answers nothing. */
  private void close() {
    if (open.stream().anyMatch(r -> r.sentence().role() == Role.STATEMENT)) {
      found.add(new Excerpt(entry, open));
    }
    open.clear();
  }
}
