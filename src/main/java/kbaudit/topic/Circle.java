package kbaudit.topic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An excerpt with its nearest: what may become a topic.
 *
 * @param seed number of the excerpt it grew from
 * @param members the seed first, then what contradicts it, then nearest first
 */
record Circle(int seed, List<Integer> members) {
  private static final int NEAREST = 6;

  /** Who is this much less close than the nearest is about something else. */
  private static final double FALLING_OFF = 0.4;

  /** So that a channel with many texts does not push the others out. */
  private static final int OF_ONE_CHANNEL = 2;

  /**
   * @param against excerpts known to contradict the seed, which always belong
   */
  static Circle around(
      int seed, List<Integer> against, List<Neighbour> nearestFirst, List<Excerpt> excerpts) {
    Set<Integer> members = new LinkedHashSet<>(List.of(seed));
    Map<String, Integer> ofChannel = new HashMap<>();
    for (int opponent : against) {
      if (members.add(opponent)) {
        ofChannel.merge(excerpts.get(opponent).channel(), 1, Integer::sum);
      }
    }
    double least = nearestFirst.isEmpty() ? 0 : FALLING_OFF * nearestFirst.getFirst().closeness();
    for (Neighbour neighbour : nearestFirst) {
      String channel = excerpts.get(neighbour.index()).channel();
      boolean room =
          members.size() <= NEAREST && ofChannel.getOrDefault(channel, 0) < OF_ONE_CHANNEL;
      if (room && neighbour.closeness() >= least && members.add(neighbour.index())) {
        ofChannel.merge(channel, 1, Integer::sum);
      }
    }
    return new Circle(seed, List.copyOf(members));
  }
}
