package kbaudit.claim;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.document.Language;
import kbaudit.lexicon.Concept;
import kbaudit.lexicon.Lexicon;
import kbaudit.lexicon.Mention;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.Percentage;
import kbaudit.value.Span;

/**
 * Scopes that exclude one another: countries, customer types, delivery speeds … Only a contrast
 * that both sides state is evidence of another scope; that one side mentions children and the other
 * does not is none (measured: as a rule it lost more than it saved).
 */
final class Contrasts {
  /** Kinds of values that a list gives each of its members. */
  private static final Set<Class<?>> LISTED = Set.of(Money.class, Percentage.class, Span.class);

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

  /**
   * Those of a value: of an English list each value has the member that it stands beside, as in
   * "adults £12, children £6" and "£12 for adults and £6 for children".
   */
  Map<String, Set<String>> of(EntryReading entry, Reading reading, Found value) {
    Map<String, Set<String>> found = of(entry, reading);
    if (LISTED.stream().anyMatch(kind -> kind.isInstance(value.value()))
        && reading.sentence().language() == Language.EN) {
      members(reading)
          .forEach((dimension, members) -> {
            Set<String> own = own(reading, value, members);
            if (!own.isEmpty()) {
              found.put(dimension, own);
            }
          });
    }
    return found;
  }

  /**
   * Dimension → where in the text its members are named, also inside a value ("adults"). The last
   * word tells: in "standard delivery £3, express £6" the second shares the noun of the first.
   */
  private Map<String, NavigableMap<Integer, Set<String>>> members(Reading reading) {
    Map<String, NavigableMap<Integer, Set<String>>> members = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      String id = mention.concept().id();
      int from = reading.sentence().tokens().get(mention.to() - 1).from();
      for (String broader : lexicon.broader(id)) {
        if (lexicon.concept(broader).map(Concept::contrast).orElse(false)) {
          members
              .computeIfAbsent(broader, k -> new TreeMap<>())
              .computeIfAbsent(from, k -> new TreeSet<>())
              .add(id);
        }
      }
    }
    return members;
  }

  /**
   * The members between the value and its neighbour; none where the sentence is no list, that is
   * where some value of the kind has no member of its own.
   */
  private static Set<String> own(
      Reading reading, Found value, NavigableMap<Integer, Set<String>> members) {
    List<Found> values =
        reading.values().stream()
            .filter(other -> other.value().getClass() == value.value().getClass())
            .toList();
    if (values.size() < 2 || members.size() < 2) {
      return Set.of();
    }
    boolean leads = members.firstKey() < values.getFirst().from();
    Set<String> own = Set.of();
    for (int i = 0; i < values.size(); i++) {
      int before = i == 0 ? 0 : values.get(i - 1).to();
      int after = i + 1 == values.size() ? Integer.MAX_VALUE : values.get(i + 1).from();
      Set<String> beside =
          members
              .subMap(leads ? before : values.get(i).to(), leads ? values.get(i).from() : after)
              .values()
              .stream()
              .flatMap(Set::stream)
              .collect(toCollection(TreeSet::new));
      if (beside.isEmpty()) {
        return Set.of();
      }
      own = values.get(i).equals(value) ? beside : own;
    }
    return own;
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
