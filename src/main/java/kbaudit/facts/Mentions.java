package kbaudit.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;

/** Which facts speak of which places. */
final class Mentions {
  private final Map<Location, List<Mention>> ofPlaces = new HashMap<>();
  private final Map<String, Mention> ofFacts = new HashMap<>();

  /**
   * A fact speaks of a place, or of itself.
   *
   * @param order of the fact in its file, from 0
   * @param right true when the place says so
   * @param dispute the finding that the two alone would make; absent when it is right
   */
  record Mention(int order, Fact fact, boolean right, Optional<Contradiction> dispute) {}

  /**
   * @param checks in the order of the file
   */
  Mentions(List<FactCheck> checks) {
    for (int i = 0; i < checks.size(); i++) {
      int order = i;
      Fact fact = checks.get(i).fact();
      Mention right = new Mention(order, fact, true, Optional.empty());
      ofFacts.put(fact.id(), right);
      checks
          .get(i)
          .wrong()
          .forEach(told -> add(told, new Mention(order, fact, false, told.dispute())));
      checks.get(i).right().forEach(told -> add(told, right));
    }
  }

  private void add(Told told, Mention mention) {
    ofPlaces.computeIfAbsent(told.saying().location(), place -> new ArrayList<>()).add(mention);
  }

  /** Of all places of a finding. */
  Stream<Mention> of(Contradiction finding) {
    return finding.answers().stream().flatMap(this::of);
  }

  /** Of all places that give an answer. */
  Stream<Mention> of(Answer answer) {
    return answer.says().stream().flatMap(this::of);
  }

  private Stream<Mention> of(Saying saying) {
    return saying.channel().equals(Fact.CHANNEL)
        ? Stream.ofNullable(ofFacts.get(saying.entry()))
        : ofPlaces.getOrDefault(saying.location(), List.of()).stream();
  }
}
