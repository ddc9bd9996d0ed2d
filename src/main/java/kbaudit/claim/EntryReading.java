package kbaudit.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.text.Segmenter;
import kbaudit.text.Sentence;

/**
 * An entry with its sentences read and the terms of its title, headings and tags.
 *
 * @param readings every sentence, also those that state nothing
 */
public record EntryReading(
    Entry entry,
    Language language,
    List<Reading> readings,
    List<Term> title,
    Map<Passage, List<Term>> headings) {

  static EntryReading of(Entry entry, Segmenter segmenter, SentenceReader reader) {
    Language language = segmenter.languageOf(entry);
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : segmenter.sentences(entry, language)) {
      readings.add(reader.read(sentence));
    }
    List<Term> title = new ArrayList<>();
    String name = entry.title().map(Text::value).orElse(entry.id());
    title.addAll(reader.terms(spaced(name), language));
    Map<Passage, List<Term>> headings = new HashMap<>();
    for (Passage passage : entry.passages()) {
      List<Term> terms = new ArrayList<>();
      passage.headings().forEach(h -> terms.addAll(reader.terms(h.value(), language)));
      headings.put(passage, terms);
    }
    return new EntryReading(entry, language, List.copyOf(readings), List.copyOf(title), headings);
  }

  /** Internal names are written {@code utter_refundTime}, {@code RET-01 Refund}. */
  private static String spaced(String name) {
    return name.replace('_', ' ').replace('-', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
  }
}
