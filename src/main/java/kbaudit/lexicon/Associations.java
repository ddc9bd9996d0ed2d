package kbaudit.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Which concepts turn up where another is spoken of: "check-out" where one department says "leave
 * the room", "courier" where another speaks of the parcel. One line per concept, {@code id: close
 * ones | related ones}; what is close to one is close to the other.
 */
final class Associations {
  private static final double CLOSE = 0.6;
  private static final double RELATED = 0.3;

  private final Map<String, Map<String, Double>> of = new HashMap<>();

  /** Of a lexicon that knows of none. */
  static final Associations NONE = new Associations();

  private Associations() {}

  static Associations parse(String text) {
    Associations associations = new Associations();
    text.lines().filter(line -> !line.startsWith("#")).forEach(associations::line);
    return associations;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    String id = line.substring(0, colon);
    String[] halves = line.substring(colon + 1).split("\\|", 2);
    join(id, halves[0], CLOSE);
    if (halves.length == 2) {
      join(id, halves[1], RELATED);
    }
  }

  private void join(String id, String others, double weight) {
    for (String other : others.trim().split(" +")) {
      if (!other.isEmpty()) {
        of.computeIfAbsent(id, k -> new HashMap<>()).merge(other, weight, Math::max);
        of.computeIfAbsent(other, k -> new HashMap<>()).merge(id, weight, Math::max);
      }
    }
  }

  /** Ids with how much they count, 0 to 1. */
  Map<String, Double> of(String id) {
    return of.getOrDefault(id, Map.of());
  }
}
