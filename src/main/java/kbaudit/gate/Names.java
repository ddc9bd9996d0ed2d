package kbaudit.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Statements of today → the statements they were before. One is recognised by rule, value, channel
 * and entry, as far as there were as many of those; or, when that one is gone, by its sentence: a
 * text may move, but a copy of a text that still stands is a new statement.
 */
final class Names {
  /** Share of words that two sentences have in common, above which one is the other, moved. */
  static final double SAME_SENTENCE = 0.8;

  private final Map<String, List<Statement>> before = new TreeMap<>();
  private final Map<String, List<Voice>> now = new TreeMap<>();
  private final Map<String, String> earlier = new HashMap<>();

  Names(Collection<Statement> known, Collection<Voice> voices) {
    known.forEach(one -> before.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    voices.forEach(
        one -> now.computeIfAbsent(one.statement().key(), key -> new ArrayList<>()).add(one));
    List<Voice> left = new ArrayList<>();
    now.forEach((key, same) -> left.addAll(nameByKey(key, same)));
    nameMoved(left);
  }

  /** What it was called before; empty when it is new. */
  String earlier(Voice voice) {
    return earlier.getOrDefault(voice.speaker(), "");
  }

  /** The earlier statements of that name. */
  List<Statement> called(String name) {
    return before.getOrDefault(name, List.of());
  }

  /** Said before, and by nobody in that entry today. */
  boolean isGone(Statement statement) {
    return !now.containsKey(statement.key());
  }

  /** Names as many as there were, and returns the others. */
  private List<Voice> nameByKey(String key, List<Voice> same) {
    List<Statement> known = called(key);
    Map<String, Voice> speakers = new TreeMap<>();
    same.stream().sorted(surest(known)).forEach(one -> speakers.putIfAbsent(one.speaker(), one));
    List<Voice> left = new ArrayList<>();
    int room = room(known);
    for (Voice speaker : speakers.values().stream().sorted(surest(known)).toList()) {
      if (room-- > 0) {
        earlier.put(speaker.speaker(), key);
      } else {
        left.add(speaker);
      }
    }
    return left;
  }

  /** Where the places are not known, every mention may be one of its own. */
  private static int room(List<Statement> known) {
    boolean placed = known.stream().noneMatch(one -> one.place().isEmpty());
    return placed ? (int) known.stream().map(Statement::place).distinct().count() : known.size();
  }

  /** Who stands where one stood, then who did not change, then who says it in the same words. */
  private static Comparator<Voice> surest(List<Statement> known) {
    List<String> places = known.stream().map(Statement::place).toList();
    return Comparator.<Voice, Boolean>comparing(one -> !places.contains(one.statement().place()))
        .thenComparing(Voice::changed)
        .thenComparing(one -> -likeness(one.statement(), known))
        .thenComparing(Voice::speaker);
  }

  /** To the one that is most like it; 0 when there is none. */
  static double likeness(Statement statement, List<Statement> others) {
    return others.stream().mapToDouble(statement::likeness).max().orElse(0);
  }

  private void nameMoved(List<Voice> left) {
    Map<String, List<Statement>> gone =
        before.values().stream()
            .map(List::getFirst)
            .filter(this::isGone)
            .collect(Collectors.groupingBy(Statement::meaning));
    List<Move> moves = new ArrayList<>();
    for (Voice voice : left) {
      for (Statement old : gone.getOrDefault(voice.statement().meaning(), List.of())) {
        moves.add(
            new Move(old.key(), voice.speaker(), likeness(voice.statement(), called(old.key()))));
      }
    }
    moves.sort(Move.SUREST);
    Map<String, Integer> taken = new HashMap<>();
    for (Move move : moves) {
      boolean room = taken.getOrDefault(move.from(), 0) < room(called(move.from()));
      if (move.likeness() >= SAME_SENTENCE && room && !earlier.containsKey(move.to())) {
        earlier.put(move.to(), move.from());
        taken.merge(move.from(), 1, Integer::sum);
      }
    }
  }

  /** A statement that may be an earlier one in another place. */
  private record Move(String from, String to, double likeness) {
    static final Comparator<Move> SUREST =
        Comparator.<Move>comparingDouble(move -> -move.likeness())
            .thenComparing(Move::from)
            .thenComparing(Move::to);
  }
}
