package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;

/** Verdicts on claims → verdicts on the excerpts that make them. */
final class Verdicts {
  /** More likely than not. */
  private static final double SURE = 0.5;

  /** A contradiction outweighs what the two agree on. */
  private static final Comparator<Judged> TELLS_MOST =
      Comparator.<Judged, Boolean>comparing(j -> j.verdict() instanceof Verdict.Agree)
          .thenComparingDouble(j -> -j.sameQuestion());

  private final Map<Long, Judged> between = new HashMap<>();
  private final Map<Integer, List<Integer>> against = new HashMap<>();

  private Verdicts() {}

  static Verdicts of(List<Judged> judged, List<Excerpt> excerpts) {
    Map<Reading, Integer> excerptOf = new IdentityHashMap<>();
    for (int i = 0; i < excerpts.size(); i++) {
      int number = i;
      excerpts.get(i).readings().forEach(r -> excerptOf.put(r, number));
    }
    Verdicts verdicts = new Verdicts();
    for (Judged j : judged) {
      Integer a = excerptOf.get(j.pair().a().reading());
      Integer b = excerptOf.get(j.pair().b().reading());
      if (a != null && b != null && tells(j)) {
        verdicts.note(a, b, j);
      }
    }
    return verdicts;
  }

  private static boolean tells(Judged j) {
    return j.verdict() instanceof Verdict.Agree
        || (j.verdict() instanceof Verdict.Contradict && j.sameQuestion() >= SURE);
  }

  private void note(int a, int b, Judged judged) {
    between.merge(Cover.pair(a, b), judged, (x, y) -> TELLS_MOST.compare(x, y) <= 0 ? x : y);
    if (judged.verdict() instanceof Verdict.Contradict) {
      against.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
      against.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
    }
  }

  /** What tells most about two excerpts. */
  Optional<Judged> between(int a, int b) {
    return Optional.ofNullable(between.get(Cover.pair(a, b)));
  }

  /** Excerpts that contradict this one. */
  List<Integer> against(int excerpt) {
    return against.getOrDefault(excerpt, List.of());
  }
}
