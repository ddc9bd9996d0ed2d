package kbaudit.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Status;
import kbaudit.document.Text;

/**
 * Something that is true, as {@code facts.yaml} states it.
 *
 * @param id unique in its file
 * @param question in the words of the reader
 * @param answer a sentence, or the bare value
 * @param was earlier answers, which texts may still give
 * @param scope for whom, where or for what it holds, by the names that sources use ({@code
 *     audience}, {@code region}, {@code product}); empty for everyone
 * @param owner who answers for it
 * @param from the first day on which it holds
 * @param until the last one
 */
public record Fact(
    String id,
    Text question,
    Text answer,
    List<String> was,
    Map<String, Text> scope,
    Optional<String> owner,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  /** The name under which facts stand among the channels of a finding; no folder is called so. */
  public static final String CHANNEL = "facts.yaml";

  public Fact {
    was = List.copyOf(was);
    scope = Collections.unmodifiableMap(new TreeMap<>(scope));
  }

  public Location place() {
    return answer.location();
  }

  public boolean hasBegun(LocalDate day) {
    return from.isEmpty() || !day.isBefore(from.get());
  }

  public boolean hasEnded(LocalDate day) {
    return until.isPresent() && day.isAfter(until.get());
  }

  /** The fact as an entry: its question over its answer, its scope as headings between them. */
  Entry entry() {
    List<Text> over = List.copyOf(scope.values());
    Map<String, String> facets =
        scope.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, facet -> facet.getValue().value()));
    return new Entry(
        id,
        answer.source().path(),
        CHANNEL,
        Optional.empty(),
        Optional.of(question),
        false,
        List.of(),
        List.of(new Passage(Passage.Kind.PARAGRAPH, answer, over, 0)),
        List.of(),
        new Scope(facets, from, until),
        Status.LIVE,
        owner,
        from.map(LocalDate::toString));
  }
}
