package kbaudit.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * Findings of this run × findings of an earlier one → which were there already. A finding was there
 * when every two of its statements that contradict each other, and of which at least one changed,
 * did so before, or each contradicted something in the same words: a finding that lost a side is
 * not new, nor are two that became one, but one that won a side is. {@link Names} tells which
 * statement of today was which one.
 */
public final class Recognition {
  /** Words may stand in another order, no more. */
  private static final double SAME_WORDS = 0.99;

  private static final int NOTHING = -1;

  private final List<Remembered> known;
  private final Map<Contradiction, List<List<Voice>>> current = new IdentityHashMap<>();
  private final Names names;
  private final Map<String, List<Integer>> pairsBefore = new TreeMap<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, Map<Contradiction, Integer>> held = new HashMap<>();

  private Recognition(
      List<Remembered> known, List<Contradiction> findings, Predicate<Saying> changed) {
    this.known = known;
    findings.forEach(finding -> current.put(finding, Voice.of(finding, changed)));
    this.names =
        new Names(
            known.stream().flatMap(one -> one.statements().stream()).toList(),
            findings.stream().flatMap(one -> voices(one).stream()).flatMap(List::stream).toList());
    rememberPairs();
    holdPairs(findings);
  }

  private void rememberPairs() {
    for (int i = 0; i < known.size(); i++) {
      int index = i;
      known.get(i).statements().forEach(one -> holders.putIfAbsent(one.key(), index));
      Set<String> pairs = new TreeSet<>();
      forEachPair(known.get(i).answers(), (a, b) -> pairs.add(pair(a.key(), b.key())));
      pairs.forEach(pair -> pairsBefore.computeIfAbsent(pair, key -> new ArrayList<>()).add(index));
    }
  }

  /**
   * Two entries may contradict each other twice with the same values: as many findings as before
   * are the old ones, those that are most like them.
   */
  private void holdPairs(List<Contradiction> findings) {
    Map<String, List<Contradiction>> pairsNow = new TreeMap<>();
    for (Contradiction finding : findings) {
      Set<String> pairs = new TreeSet<>();
      forEachPair(voices(finding), (a, b) -> pairs.add(pairBefore(a, b)));
      pairs.retainAll(pairsBefore.keySet());
      pairs.forEach(pair -> pairsNow.computeIfAbsent(pair, key -> new ArrayList<>()).add(finding));
    }
    pairsNow.forEach(
        (pair, now) -> held.put(pair, matched(now, pairsBefore.getOrDefault(pair, List.of()))));
  }

  private Map<Contradiction, Integer> matched(List<Contradiction> now, List<Integer> before) {
    record Match(Contradiction finding, int index, double likeness) {}
    List<Match> matches = new ArrayList<>();
    for (Contradiction finding : now) {
      boolean alone = now.size() == 1 && before.size() == 1;
      before.forEach(index ->
          matches.add(new Match(finding, index, alone ? 1 : likeness(finding, known.get(index)))));
    }
    // The sort is stable: equals stay in the order of the report.
    matches.sort(Comparator.comparingDouble(match -> -match.likeness()));
    Map<Contradiction, Integer> holding = new IdentityHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match match : matches) {
      if (!holding.containsKey(match.finding()) && taken.add(match.index())) {
        holding.put(match.finding(), match.index());
      }
    }
    return holding;
  }

  /** How much of what it says was said in the same words. */
  private double likeness(Contradiction finding, Remembered earlier) {
    return voices(finding).stream()
        .flatMap(List::stream)
        .mapToDouble(voice -> Names.likeness(voice.statement(), earlier.statements()))
        .average()
        .orElse(0);
  }

  /** For an earlier run of which nothing is known but its findings. */
  public static Recognition of(List<Remembered> known, List<Contradiction> current) {
    return new Recognition(known, current, any -> true);
  }

  /**
   * @param current all findings of today
   * @param changed what is not as it was before; two statements that are cannot contradict each
   *     other for the first time
   */
  public static Recognition of(
      List<Remembered> known, List<Contradiction> current, Predicate<Saying> changed) {
    return new Recognition(known, current, changed);
  }

  private List<List<Voice>> voices(Contradiction finding) {
    return current.getOrDefault(finding, List.of());
  }

  /** The earlier finding that holds this one; empty when any two sides of it are new. */
  public Optional<Remembered> of(Contradiction finding) {
    Set<Integer> holding = holding(finding);
    return holding.contains(NOTHING)
        ? Optional.empty()
        : holding.stream().findFirst().map(known::get);
  }

  /** Who holds each two sides of it. */
  private Set<Integer> holding(Contradiction finding) {
    Set<Integer> holding = new TreeSet<>();
    forEachPair(
        voices(finding),
        (a, b) -> {
          if (a.changed() || b.changed()) {
            holding.add(holder(finding, a, b).orElse(NOTHING));
          }
        });
    return holding;
  }

  private Optional<Integer> holder(Contradiction finding, Voice a, Voice b) {
    Map<Contradiction, Integer> pair = held.get(pairBefore(a, b));
    if (pair != null && pair.containsKey(finding)) {
      return Optional.ofNullable(pair.get(finding));
    }
    // Where others hold the pair, only what is still there word for word was there.
    double alike = pair == null ? Names.SAME_SENTENCE : SAME_WORDS;
    if (stands(a, alike) && stands(b, alike)) {
      return Optional.ofNullable(holders.get(names.earlier(a)));
    }
    return pair == null ? joined(a, b) : Optional.empty();
  }

  private boolean stands(Voice voice, double alike) {
    return Names.likeness(voice.statement(), names.called(names.earlier(voice))) >= alike;
  }

  /** An entry that gave a third answer, and now gives one of the others, brings nothing new. */
  private Optional<Integer> joined(Voice a, Voice b) {
    for (int i = 0; i < known.size(); i++) {
      Remembered earlier = known.get(i);
      List<Statement> mine = standIns(a, earlier);
      List<Statement> theirs = standIns(b, earlier);
      if (mine.stream().anyMatch(one -> theirs.stream().anyMatch(o -> earlier.parts(one, o)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What a statement of today was, or stands for, in an earlier finding that knew its answer. */
  private List<Statement> standIns(Voice voice, Remembered earlier) {
    String name = names.earlier(voice);
    Statement statement = voice.statement();
    if (earlier.statements().stream().noneMatch(one -> one.meaning().equals(statement.meaning()))) {
      return List.of();
    }
    return earlier.statements().stream()
        .filter(one ->
            name.isEmpty()
                ? one.isInEntryOf(statement) && names.isGone(one)
                : one.key().equals(name))
        .toList();
  }

  /** Earlier findings of which no two sides contradict each other any more. */
  public List<Remembered> gone() {
    Set<Integer> seen = new HashSet<>();
    current.keySet().forEach(finding -> seen.addAll(holding(finding)));
    List<Remembered> gone = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (!seen.contains(i)) {
        gone.add(known.get(i));
      }
    }
    return gone;
  }

  private String pairBefore(Voice a, Voice b) {
    return pair(names.earlier(a), names.earlier(b));
  }

  /** Every two of different answers. */
  private static <T> void forEachPair(List<List<T>> answers, BiConsumer<T, T> use) {
    for (int i = 0; i < answers.size(); i++) {
      for (List<T> other : answers.subList(i + 1, answers.size())) {
        for (T a : answers.get(i)) {
          other.forEach(b -> use.accept(a, b));
        }
      }
    }
  }

  /** One text that does not depend on their order. */
  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\u0001" + b : b + "\u0001" + a;
  }
}
