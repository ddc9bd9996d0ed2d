package kbaudit.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An excerpt with its nearest: what may become a topic.
 *
 * @param seed number of the excerpt it grew from
 * @param members the seed first, then nearest first
 */
record Circle(int seed, List<Integer> members) {
  private static final int NEAREST = 5;

  /** So that a channel with many texts does not push the others out. */
  private static final int OF_ONE_CHANNEL = 2;

  static Circle around(int seed, List<Neighbour> nearestFirst, List<Excerpt> excerpts) {
    List<Integer> members = new ArrayList<>(List.of(seed));
    Map<String, Integer> ofChannel = new HashMap<>();
    for (Neighbour neighbour : nearestFirst) {
      String channel = excerpts.get(neighbour.index()).channel();
      if (members.size() <= NEAREST && ofChannel.getOrDefault(channel, 0) < OF_ONE_CHANNEL) {
        ofChannel.merge(channel, 1, Integer::sum);
        members.add(neighbour.index());
      }
    }
    return new Circle(seed, List.copyOf(members));
  }
}
