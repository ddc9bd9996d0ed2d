package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * Finds, for every excerpt, the nearest in other entries. Three inverted indexes propose, the
 * profiles decide. Closeness takes out the crowd: an excerpt in general words is a bit like
 * everything, and would stand in every topic.
 */
final class Neighbourhood {
  private static final int PROPOSED = 60;
  private static final int CROWD = 5;

  /**
   * Postings read per excerpt and side; beyond it a term is too common to tell. Keeps the time
   * linear in the excerpts.
   */
  private static final int BUDGET = 10_000;

  static final Comparator<Neighbour> NEAREST =
      Comparator.<Neighbour>comparingDouble(n -> -n.closeness()).thenComparingInt(Neighbour::index);

  private final List<Excerpt> excerpts;
  private final List<Profile> profiles;
  private final Postings meaning;
  private final Postings letters;
  private final Postings asked;

  private Neighbourhood(List<Excerpt> excerpts, List<Profile> profiles) {
    this.excerpts = excerpts;
    this.profiles = profiles;
    this.meaning = new Postings(profiles.stream().map(Profile::meaning).toList());
    this.letters = new Postings(profiles.stream().map(Profile::letters).toList());
    this.asked = new Postings(profiles.stream().map(Profile::asked).toList());
  }

  /** For every excerpt its neighbours, nearest first. */
  static List<List<Neighbour>> of(List<Excerpt> excerpts, List<Profile> profiles) {
    Neighbourhood neighbourhood = new Neighbourhood(excerpts, profiles);
    List<Map<Integer, Double>> similar = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      similar.add(neighbourhood.similar(i));
    }
    mirror(similar);
    return close(similar);
  }

  private Map<Integer, Double> similar(int i) {
    Map<Integer, Double> similar = new HashMap<>();
    for (int j : proposed(i)) {
      similar.put(j, profiles.get(i).similarity(profiles.get(j)));
    }
    return similar;
  }

  private List<Integer> proposed(int i) {
    double[] means = new double[excerpts.size()];
    double[] spelled = new double[excerpts.size()];
    meaning.score(i, BUDGET, means);
    letters.score(i, BUDGET, spelled);
    asked.score(i, BUDGET, spelled);
    Profile own = profiles.get(i);
    for (int j = 0; j < means.length; j++) {
      means[j] = Profile.similarity(means[j], spelled[j], own.speaksLike(profiles.get(j)));
    }
    return highest(i, means);
  }

  private List<Integer> highest(int i, double[] scores) {
    Comparator<Integer> lowestFirst = Comparator.comparingDouble(j -> scores[j]);
    PriorityQueue<Integer> highest =
        new PriorityQueue<>(lowestFirst.thenComparing(Comparator.reverseOrder()));
    double least = 0;
    for (int j = 0; j < scores.length; j++) {
      if (scores[j] > least && !excerpts.get(i).sameEntry(excerpts.get(j))) {
        highest.add(j);
        if (highest.size() > PROPOSED) {
          highest.remove();
          least = scores[highest.element()];
        }
      }
    }
    return List.copyOf(highest);
  }

  /** What one side proposes, the other takes too. */
  private static void mirror(List<Map<Integer, Double>> similar) {
    for (int i = 0; i < similar.size(); i++) {
      for (Map.Entry<Integer, Double> e : List.copyOf(similar.get(i).entrySet())) {
        similar.get(e.getKey()).put(i, e.getValue());
      }
    }
  }

  private static List<List<Neighbour>> close(List<Map<Integer, Double>> similar) {
    double[] crowd = similar.stream().mapToDouble(Neighbourhood::crowd).toArray();
    List<List<Neighbour>> all = new ArrayList<>();
    for (int i = 0; i < crowd.length; i++) {
      double own = crowd[i];
      ToDoubleFunction<Map.Entry<Integer, Double>> closeness =
          e -> e.getValue() / Math.sqrt(own * crowd[e.getKey()]);
      all.add(
          similar.get(i).entrySet().stream()
              .map(e -> new Neighbour(e.getKey(), e.getValue(), closeness.applyAsDouble(e)))
              .sorted(NEAREST)
              .toList());
    }
    return all;
  }

  /** Mean similarity to the nearest few: how crowded it is around an excerpt. */
  private static double crowd(Map<Integer, Double> similar) {
    return similar.values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(CROWD)
        .mapToDouble(s -> s)
        .average()
        .orElse(1);
  }
}
