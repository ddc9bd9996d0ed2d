package kbaudit.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.contradiction.Contradiction;

/**
 * Findings of this run × findings of an earlier one → which were there already. A finding was there
 * when every two of its statements that contradict each other did so before, or each contradicted
 * something in the same words: a finding that lost a side is not new, nor are two that became one,
 * but one that won a side is. A statement is recognised by rule, value, channel and entry, or, when
 * that one is gone, by its sentence: a text may move, but a copy of a text that still stands is a
 * new statement.
 */
public final class Recognition {
  /** Share of words that two sentences have in common, above which one is the other, moved. */
  private static final double SAME_SENTENCE = 0.8;

  private final List<Remembered> known;
  private final Map<String, String> knownAs;
  private final Map<String, Statement> before;
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Set<Integer> seen = new TreeSet<>();

  private Recognition(
      List<Remembered> known, Map<String, Statement> before, Map<String, String> knownAs) {
    this.known = known;
    this.before = before;
    this.knownAs = knownAs;
    for (int i = 0; i < known.size(); i++) {
      for (Statement statement : known.get(i).statements()) {
        holders.putIfAbsent(statement.key(), i);
      }
      for (String pair : pairs(known.get(i).answers(), Statement::key)) {
        pairs.putIfAbsent(pair, i);
      }
    }
  }

  public static Recognition of(List<Remembered> known, List<Contradiction> current) {
    TreeMap<String, Statement> before = new TreeMap<>();
    known.forEach(one -> one.statements().forEach(s -> before.putIfAbsent(s.key(), s)));
    TreeMap<String, Statement> now = new TreeMap<>();
    current.forEach(
        one -> Remembered.of(one).statements().forEach(s -> now.putIfAbsent(s.key(), s)));
    Recognition recognition = new Recognition(known, before, names(before, now));
    current.forEach(one -> recognition.note(Statement.of(one)));
    return recognition;
  }

  /** The earlier finding that holds this one; empty when any two sides of it are new. */
  public Optional<Remembered> of(Contradiction finding) {
    List<List<Statement>> answers = Statement.of(finding);
    Set<Integer> holding = new TreeSet<>();
    for (int i = 0; i < answers.size(); i++) {
      for (List<Statement> other : answers.subList(i + 1, answers.size())) {
        for (Statement a : answers.get(i)) {
          for (Statement b : other) {
            Optional<Integer> holder = holder(a, b);
            if (holder.isEmpty()) {
              return Optional.empty();
            }
            holding.add(holder.get());
          }
        }
      }
    }
    return holding.stream().findFirst().map(known::get);
  }

  private Optional<Integer> holder(Statement a, Statement b) {
    Optional<Integer> pair = Optional.ofNullable(pairs.get(pair(nameBefore(a), nameBefore(b))));
    return pair.isEmpty() && inTheSameWords(a) && inTheSameWords(b)
        ? Optional.ofNullable(holders.get(nameBefore(a)))
        : pair;
  }

  private boolean inTheSameWords(Statement statement) {
    Statement earlier = before.get(nameBefore(statement));
    return earlier != null && Move.of(earlier, statement).likeness() >= SAME_SENTENCE;
  }

  /** Earlier findings of which no two sides contradict each other any more. */
  public List<Remembered> gone() {
    List<Remembered> gone = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (!seen.contains(i)) {
        gone.add(known.get(i));
      }
    }
    return gone;
  }

  private void note(List<List<Statement>> answers) {
    for (String pair : pairs(answers, this::nameBefore)) {
      Optional.ofNullable(pairs.get(pair)).ifPresent(seen::add);
    }
  }

  private String nameBefore(Statement statement) {
    return knownAs.getOrDefault(statement.key(), "");
  }

  /** Every two statements of different answers, in one text that does not depend on their order. */
  private static Set<String> pairs(
      List<List<Statement>> answers, java.util.function.Function<Statement, String> name) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i < answers.size(); i++) {
      for (List<Statement> other : answers.subList(i + 1, answers.size())) {
        for (Statement a : answers.get(i)) {
          other.forEach(b -> pairs.add(pair(name.apply(a), name.apply(b))));
        }
      }
    }
    return pairs;
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\u0001" + b : b + "\u0001" + a;
  }

  /** Keys of now → keys of before. */
  private static Map<String, String> names(
      Map<String, Statement> before, Map<String, Statement> now) {
    Map<String, String> names = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    Map<String, List<Statement>> left = new HashMap<>();
    before.forEach((key, statement) -> {
      if (!now.containsKey(key)) {
        left.computeIfAbsent(statement.meaning(), m -> new ArrayList<>()).add(statement);
      }
    });
    now.forEach((key, statement) -> {
      if (before.containsKey(key)) {
        names.put(key, key);
      } else {
        left.getOrDefault(statement.meaning(), List.of())
            .forEach(old -> moves.add(Move.of(old, statement)));
      }
    });
    moves.sort(Move.SUREST);
    Set<String> taken = new HashSet<>();
    for (Move move : moves) {
      boolean sure = move.likeness() >= SAME_SENTENCE;
      if (sure && !names.containsKey(move.to()) && taken.add(move.from())) {
        names.put(move.to(), move.from());
      }
    }
    return names;
  }

  /** A statement that may be an earlier one in another place. */
  private record Move(String from, String to, double likeness) {
    static final Comparator<Move> SUREST =
        Comparator.<Move>comparingDouble(move -> -move.likeness())
            .thenComparing(Move::from)
            .thenComparing(Move::to);

    static Move of(Statement old, Statement statement) {
      Set<String> a = old.words();
      Set<String> b = statement.words();
      long shared = a.stream().filter(b::contains).count();
      double likeness = a.isEmpty() && b.isEmpty() ? 1 : 2.0 * shared / (a.size() + b.size());
      return new Move(old.key(), statement.key(), likeness);
    }
  }
}
