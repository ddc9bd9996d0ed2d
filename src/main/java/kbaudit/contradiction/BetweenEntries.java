package kbaudit.contradiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.claim.Claim;
import kbaudit.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of two entries, sentence by sentence.
 *
 * @param bySentences the pairs of each two sentences
 * @param most the surest difference
 * @param mostAt the sentences that it lies between
 * @param next the surest difference between other sentences
 */
record BetweenEntries(
    Map<Sentences, List<Scored>> bySentences,
    double most,
    @Nullable Sentences mostAt,
    double next) {

  /** Two sentences, by their numbers in their entries. */
  record Sentences(int a, int b) {
    static Sentences of(Scored s) {
      return new Sentences(number(s.pair().a()), number(s.pair().b()));
    }

    private static int number(Claim claim) {
      return claim.reading().sentence().index();
    }
  }

  static final BetweenEntries NOTHING = of(Map.of());

  private static BetweenEntries of(Map<Sentences, List<Scored>> bySentences) {
    double most = 0;
    double next = 0;
    @Nullable Sentences mostAt = null;
    for (Map.Entry<Sentences, List<Scored>> e : bySentences.entrySet()) {
      double surest = surest(e.getValue(), Relation.DIFFERENT, null);
      if (surest > most) {
        next = most;
        most = surest;
        mostAt = e.getKey();
      } else {
        next = Math.max(next, surest);
      }
    }
    return new BetweenEntries(bySentences, most, mostAt, next);
  }

  BetweenEntries with(List<Scored> pairs) {
    Map<Sentences, List<Scored>> all = new HashMap<>(bySentences);
    grouped(pairs).forEach((sentences, some) -> all.merge(sentences, some, BetweenEntries::joined));
    return of(all);
  }

  BetweenEntries without(List<Scored> pairs) {
    Map<Sentences, List<Scored>> all = new HashMap<>(bySentences);
    grouped(pairs)
        .forEach((sentences, some) ->
            all.computeIfPresent(
                sentences,
                (key, before) -> {
                  List<Scored> rest =
                      before.stream()
                          .filter(s -> some.stream().noneMatch(leaving -> leaving == s))
                          .toList();
                  return rest.isEmpty() ? null : rest;
                }));
    return of(all);
  }

  private static Map<Sentences, List<Scored>> grouped(List<Scored> pairs) {
    return pairs.stream().collect(Collectors.groupingBy(Sentences::of));
  }

  private static List<Scored> joined(List<Scored> some, List<Scored> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** First score of the surest difference between other sentences; 0 when there is none. */
  double differsElsewhere(Scored pair) {
    return Sentences.of(pair).equals(mostAt) ? next : most;
  }

  /** First score of the surest other pair of the same sentences; 0 when there is none. */
  double here(Scored pair, Relation relation) {
    return surest(bySentences.getOrDefault(Sentences.of(pair), List.of()), relation, pair);
  }

  private static double surest(List<Scored> pairs, Relation relation, @Nullable Scored but) {
    double surest = 0;
    for (Scored s : pairs) {
      if (s != but && s.relation() == relation) {
        surest = Math.max(surest, s.score());
      }
    }
    return surest;
  }
}
