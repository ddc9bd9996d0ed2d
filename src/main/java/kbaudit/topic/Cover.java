package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Picks few circles that together show near pairs side by side, and all that contradict: always the
 * circle that shows most of what no picked one shows yet. Near-identical and subsumed circles add
 * little and are left out; an excerpt with neighbours stands in at least one.
 */
final class Cover {
  /** Pairs to show: each excerpt with this many of its nearest. */
  private static final int SHOWN = 4;

  /** A pair that contradicts weighs more than all that may stand around it. */
  private static final double CONTRADICTING = 100;

  /** The share of what a circle shows that must be new, or a reader reads the same thing again. */
  private static final double NEW = 0.1;

  private record Candidate(Circle circle, double whole, double gain) {}

  private final Map<Long, Double> open = new HashMap<>();
  private final Set<Integer> stands = new HashSet<>();

  private Cover(List<Circle> circles, List<List<Neighbour>> neighbours) {
    for (Circle circle : circles) {
      Map<Integer, Double> closeness = new HashMap<>();
      neighbours.get(circle.seed()).forEach(n -> closeness.put(n.index(), n.closeness()));
      circle.near().stream()
          .limit(SHOWN)
          .forEach(j -> open.put(pair(circle.seed(), j), closeness.getOrDefault(j, 0.0)));
    }
    for (Circle circle : circles) {
      circle.against().forEach(j -> open.put(pair(circle.seed(), j), CONTRADICTING));
    }
  }

  /** The picked circles, the one that shows most first. */
  static List<Circle> of(List<Circle> circles, List<List<Neighbour>> neighbours) {
    return new Cover(circles, neighbours).pick(circles);
  }

  /**
   * What a circle adds only shrinks as others are picked, so a candidate that is still on top after
   * a recount is the best.
   */
  private List<Circle> pick(List<Circle> circles) {
    Comparator<Candidate> most =
        Comparator.<Candidate>comparingDouble(c -> -c.gain())
            .thenComparingInt(c -> c.circle().seed());
    PriorityQueue<Candidate> queue = new PriorityQueue<>(most);
    circles.forEach(c -> queue.add(new Candidate(c, gain(c), gain(c))));
    List<Circle> picked = new ArrayList<>();
    while (!queue.isEmpty()) {
      Candidate top = queue.remove();
      Candidate now = new Candidate(top.circle(), top.whole(), gain(top.circle()));
      if (!queue.isEmpty() && most.compare(now, queue.element()) > 0) {
        queue.add(now);
      } else if (adds(now)) {
        picked.add(now.circle());
        stands.addAll(now.circle().members());
        open.keySet().removeAll(pairs(now.circle()));
      }
    }
    return picked;
  }

  /** Enough that is new, or a seed that would stand nowhere. */
  private boolean adds(Candidate candidate) {
    boolean unseen = !stands.contains(candidate.circle().seed());
    return candidate.gain() > (unseen ? 0 : NEW * candidate.whole());
  }

  private double gain(Circle circle) {
    return pairs(circle).stream().sorted().mapToDouble(p -> open.getOrDefault(p, 0.0)).sum();
  }

  private static Set<Long> pairs(Circle circle) {
    Set<Long> pairs = new HashSet<>();
    List<Integer> members = circle.members();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        pairs.add(pair(members.get(a), members.get(b)));
      }
    }
    return pairs;
  }

  static long pair(int i, int j) {
    return ((long) Math.min(i, j) << 32) | Math.max(i, j);
  }
}
