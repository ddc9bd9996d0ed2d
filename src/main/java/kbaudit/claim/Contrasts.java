package kbaudit.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.lexicon.Concept;
import kbaudit.lexicon.Lexicon;

/**
 * Scopes that exclude one another: countries, customer types, delivery speeds … Only a contrast
 * that both sides state is evidence of another scope; that one side mentions children and the other
 * does not is none (measured: as a rule it lost more than it saved).
 */
final class Contrasts {
  private final Lexicon lexicon;

  Contrasts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Dimension → the members named in the sentence, or, when it names none, over it. */
  Map<String, Set<String>> of(EntryReading entry, Reading reading) {
    Map<String, Set<String>> found = new HashMap<>();
    collect(reading.terms(), found);
    reading.names().forEach(found::putIfAbsent);
    over(entry, reading).forEach(found::putIfAbsent);
    return found;
  }

  /** Those named over the sentence: of a list of towns each town is a part of the answer. */
  Map<String, Set<String>> over(EntryReading entry, Reading reading) {
    Map<String, Set<String>> found = new HashMap<>();
    collect(entry.headings().getOrDefault(reading.sentence().passage(), List.of()), found);
    entry
        .headingNames()
        .getOrDefault(reading.sentence().passage(), Map.of())
        .forEach(found::putIfAbsent);
    Map<String, Set<String>> title = new HashMap<>();
    collect(entry.title(), title);
    title.forEach(found::putIfAbsent);
    entry.titleNames().forEach(found::putIfAbsent);
    return found;
  }

  private void collect(List<Term> terms, Map<String, Set<String>> found) {
    for (Term term : terms) {
      if (term.key().startsWith("c:")) {
        String id = term.key().substring(2);
        for (String broader : lexicon.broader(id)) {
          if (lexicon.concept(broader).map(Concept::contrast).orElse(false)) {
            found.computeIfAbsent(broader, k -> new TreeSet<>()).add(id);
          }
        }
      }
    }
  }
}
