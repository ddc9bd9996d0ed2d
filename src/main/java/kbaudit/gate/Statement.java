package kbaudit.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * Who says what, as far as it outlives edits around it.
 *
 * @param rule id of the rule
 * @param value the answer in normal form
 * @param label the answer in the words of the text
 * @param entry id of the entry, without its place in the file
 * @param place file and place in it of the entry; empty when nobody remembers
 */
public record Statement(
    String rule,
    String value,
    String label,
    String channel,
    String entry,
    String quote,
    String place) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static List<List<Statement>> of(Contradiction finding) {
    return finding.answers().stream().map(answer -> of(finding, answer)).toList();
  }

  private static List<Statement> of(Contradiction finding, Answer answer) {
    return answer.says().stream()
        .map(saying ->
            new Statement(
                finding.rule().id(),
                value(answer, saying),
                saying.text(),
                saying.channel(),
                saying.entryName(),
                saying.quote(),
                saying.location().path() + "\u0000" + saying.entry()))
        .toList();
  }

  private static String value(Answer answer, Saying saying) {
    return saying.value().isEmpty() ? answer.value() : saying.value();
  }

  /** What it is recognised by first. */
  String key() {
    return String.join("\u0000", rule, value, channel, entry);
  }

  /** What a moved statement keeps. */
  String meaning() {
    return rule + "\u0000" + value;
  }

  /** Stands in the same entry; where no place is known, in one of the same name. */
  boolean isInEntryOf(Statement other) {
    return place.isEmpty() || other.place.isEmpty()
        ? channel.equals(other.channel) && entry.equals(other.entry)
        : place.equals(other.place);
  }

  /** Share of the words that the two sentences have in common, 0 to 1. */
  double likeness(Statement other) {
    Set<String> mine = words();
    Set<String> theirs = other.words();
    long shared = mine.stream().filter(theirs::contains).count();
    return mine.isEmpty() && theirs.isEmpty() ? 1 : 2.0 * shared / (mine.size() + theirs.size());
  }

  /** The words of the sentence, in lower case. */
  private Set<String> words() {
    Set<String> words = new TreeSet<>(List.of(NO_WORD.split(quote.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
