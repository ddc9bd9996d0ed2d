package kbaudit.claim;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param titleNames by dimension, see {@link ProperNames}
 * @param headingNames the same
 */
public record EntryReading(
    Entry entry,
    Language language,
    List<Reading> readings,
    List<Term> title,
    Map<Passage, List<Term>> headings,
    Map<String, Set<String>> titleNames,
    Map<Passage, Map<String, Set<String>>> headingNames) {

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
    Map<Passage, Map<String, Set<String>>> headingNames = new HashMap<>();
    for (Passage passage : entry.passages()) {
      List<Term> terms = new ArrayList<>();
      passage.headings().forEach(h -> terms.addAll(reader.terms(h.value(), language)));
      headings.put(passage, terms);
      String over = passage.headings().stream().map(Text::value).collect(joining("\n"));
      headingNames.put(passage, reader.names(over, language));
    }
    return new EntryReading(
        entry,
        language,
        List.copyOf(readings),
        List.copyOf(title),
        headings,
        reader.names(name, language),
        headingNames);
  }

  /** The sentence behind it in the same passage. */
  Optional<Reading> after(Reading reading) {
    int next = reading.sentence().index() + 1;
    return next < readings.size()
            && readings.get(next).sentence().passage().equals(reading.sentence().passage())
        ? Optional.of(readings.get(next))
        : Optional.empty();
  }

  /** Internal names are written {@code utter_refundTime}, {@code RET-01 Refund}. */
  private static String spaced(String name) {
    return name.replace('_', ' ').replace('-', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
  }
}
