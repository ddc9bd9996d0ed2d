package kbaudit.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.text.Sentence;

/**
 * Claims of an entry that stands elsewhere in its file since somebody wrote above it: the same
 * claims at their new places, without reading the entry again.
 */
public final class MovedClaims {
  private final Entry now;
  private final int distance;
  private final Map<Passage, Passage> passages = new IdentityHashMap<>();
  private final Map<Reading, Reading> readings = new IdentityHashMap<>();

  private MovedClaims(Entry before, Entry now, int distance) {
    this.now = now;
    this.distance = distance;
    for (int i = 0; i < before.passages().size(); i++) {
      passages.put(before.passages().get(i), now.passages().get(i));
    }
  }

  /**
   * The claims in their order; absent when anything in or about the entry is different.
   *
   * @param claims all of the entry as it was
   */
  public static Optional<List<Claim>> of(Entry before, Entry now, List<Claim> claims) {
    OptionalInt distance = distance(before, now);
    if (distance.isEmpty()) {
      return Optional.empty();
    }
    MovedClaims moved = new MovedClaims(before, now, distance.getAsInt());
    boolean known =
        claims.stream()
            .allMatch(claim -> moved.passages.containsKey(claim.reading().sentence().passage()));
    return known ? Optional.of(claims.stream().map(moved::claim).toList()) : Optional.empty();
  }

  private static OptionalInt distance(Entry before, Entry now) {
    List<Text> here = new ArrayList<>();
    List<Text> there = new ArrayList<>();
    if (!frame(before, here).equals(frame(now, there))) {
      return OptionalInt.empty();
    }
    Set<Integer> distances = new TreeSet<>();
    for (int i = 0; i < here.size(); i++) {
      OptionalInt distance = here.get(i).distance(there.get(i));
      if (distance.isEmpty()) {
        return distance;
      }
      if (here.get(i).length() > 0) {
        distances.add(distance.getAsInt());
      }
    }
    return distances.size() == 1
        ? OptionalInt.of(distances.iterator().next())
        : OptionalInt.empty();
  }

  /**
   * All about an entry but its texts.
   *
   * @param texts gets those
   */
  private static List<Object> frame(Entry entry, List<Text> texts) {
    entry.title().ifPresent(texts::add);
    List<Object> frame = new ArrayList<>();
    for (Passage passage : entry.passages()) {
      texts.add(passage.text());
      texts.addAll(passage.headings());
      frame.add(List.of(passage.kind(), passage.group(), passage.headings().size()));
    }
    frame.add(
        new Entry(
            entry.id(),
            entry.path(),
            entry.channel(),
            entry.language(),
            Optional.empty(),
            entry.titleIsName(),
            entry.trail(),
            List.of(),
            entry.tags(),
            entry.scope(),
            entry.status(),
            entry.owner(),
            entry.updated()));
    frame.add(entry.title().isPresent());
    return frame;
  }

  private Claim claim(Claim claim) {
    return new Claim(
        claim.kind(),
        readings.computeIfAbsent(claim.reading(), this::reading),
        claim.from(),
        claim.to(),
        claim.value(),
        claim.stance(),
        claim.slot(),
        claim.subject(),
        claim.focus(),
        claim.contrasts(),
        claim.conditional());
  }

  private Reading reading(Reading reading) {
    return new Reading(
        sentence(reading.sentence()),
        reading.mentions(),
        reading.values(),
        reading.terms(),
        reading.names());
  }

  private Sentence sentence(Sentence sentence) {
    Passage passage = passages.getOrDefault(sentence.passage(), sentence.passage());
    return new Sentence(
        now,
        passage,
        sentence.language(),
        sentence.index(),
        sentence.text().moved(passage.text().source(), distance),
        sentence.tokens(),
        sentence.role());
  }
}
