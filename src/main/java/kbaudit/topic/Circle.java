package kbaudit.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An excerpt with its nearest: what may become a topic.
 *
 * @param seed number of the excerpt it grew from
 * @param against those that contradict it
 * @param near those around it, nearest first
 */
record Circle(int seed, List<Integer> against, List<Integer> near) {
  private static final int MEMBERS = 7;

  /** So that a channel with many texts does not push the others out. */
  private static final int OF_ONE_CHANNEL = 2;

  /** Who is this much less close than the nearest is about something else. */
  private static final double FALLING_OFF = 0.5;

  /**
   * @param against excerpts known to contradict the seed, which always belong
   */
  static Circle around(
      int seed, List<Integer> against, List<Neighbour> nearestFirst, List<Excerpt> excerpts) {
    Map<String, Integer> ofChannel = new HashMap<>();
    against.forEach(i -> ofChannel.merge(excerpts.get(i).channel(), 1, Integer::sum));
    List<Integer> near = new ArrayList<>();
    double least = nearestFirst.isEmpty() ? 0 : FALLING_OFF * nearestFirst.getFirst().closeness();
    for (Neighbour neighbour : nearestFirst) {
      String channel = excerpts.get(neighbour.index()).channel();
      boolean room =
          1 + against.size() + near.size() < MEMBERS
              && ofChannel.getOrDefault(channel, 0) < OF_ONE_CHANNEL;
      if (room && neighbour.closeness() >= least && !against.contains(neighbour.index())) {
        ofChannel.merge(channel, 1, Integer::sum);
        near.add(neighbour.index());
      }
    }
    return new Circle(seed, List.copyOf(against), List.copyOf(near));
  }

  /** The seed first, then what contradicts it, then nearest first. */
  List<Integer> members() {
    List<Integer> members = new ArrayList<>(List.of(seed));
    members.addAll(against);
    members.addAll(near);
    return members;
  }
}
