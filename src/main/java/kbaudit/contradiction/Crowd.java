package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.claim.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Takes the crowd out of a likeness: a sentence in general words is a bit like everything, so its
 * likeness to one other says less than the same figure between two that resemble nobody else.
 */
final class Crowd {
  private static final int FEW = 5;
  private static final int AT_ONCE = 500;

  /** Likeness of what a sentence would stand near in a larger knowledge base. */
  private static final double STRANGERS = 0.1;

  private final ToDoubleBiFunction<Claim, Claim> likeness;

  /** Mean likeness of a sentence to its nearest few. */
  private final Amended<Reading, Double> usual;

  /** Closeness of a sentence to its nearest. */
  private final Amended<Reading, Double> nearest;

  private Crowd(
      ToDoubleBiFunction<Claim, Claim> likeness,
      Amended<Reading, Double> usual,
      Amended<Reading, Double> nearest) {
    this.likeness = likeness;
    this.usual = usual;
    this.nearest = nearest;
  }

  /**
   * @param pairs all that may stand near each other, those of one sentence one after another
   * @param likeness of the sentences of two claims, 0 to 1
   */
  static Crowd of(List<ClaimPair> pairs, ToDoubleBiFunction<Claim, Claim> likeness) {
    return new Crowd(likeness, Amended.byIdentity(), Amended.byIdentity()).with(pairs, likeness);
  }

  /**
   * The same after some claims came, whose pairs these are. The others keep their crowd: one
   * neighbour more or less hardly changes it.
   *
   * @param later knows those claims too
   */
  Crowd with(List<ClaimPair> pairs, ToDoubleBiFunction<Claim, Claim> later) {
    List<ClaimPair> once = once(pairs);
    double[] alike = new double[once.size()];
    Shares.of(
        alike.length,
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            alike[i] = later.applyAsDouble(once.get(i).a(), once.get(i).b());
          }
        });
    Map<Reading, Double> means = means(once, alike);
    means.keySet().removeIf(usual::containsKey);
    Crowd crowd = new Crowd(later, usual.with(means), nearest);
    Map<Reading, Double> near = new IdentityHashMap<>();
    for (int i = 0; i < alike.length; i++) {
      double close = crowd.closeness(once.get(i).a(), once.get(i).b(), alike[i]);
      for (Claim claim : List.of(once.get(i).a(), once.get(i).b())) {
        if (means.containsKey(claim.reading())) {
          near.merge(claim.reading(), close, Math::max);
        }
      }
    }
    return new Crowd(later, crowd.usual, nearest.with(near));
  }

  /** Two sentences may have many pairs of claims. */
  private static List<ClaimPair> once(List<ClaimPair> pairs) {
    List<ClaimPair> once = new ArrayList<>();
    @Nullable Reading last = null;
    Set<Reading> met = Set.of();
    for (ClaimPair pair : pairs) {
      Reading one = pair.a().reading();
      if (one != last) {
        last = one;
        met = Collections.newSetFromMap(new IdentityHashMap<>());
      }
      if (met.add(pair.b().reading())) {
        once.add(pair);
      }
    }
    return once;
  }

  private static Map<Reading, Double> means(List<ClaimPair> pairs, double[] alike) {
    Map<Reading, double[]> highest = new IdentityHashMap<>();
    for (int i = 0; i < alike.length; i++) {
      Shares.giveWay();
      note(highest, pairs.get(i).a(), alike[i]);
      note(highest, pairs.get(i).b(), alike[i]);
    }
    Map<Reading, Double> means = new IdentityHashMap<>();
    highest.forEach((reading, few) -> means.put(reading, Arrays.stream(few).average().orElse(0)));
    return means;
  }

  /** Keeps the highest few, highest last. */
  private static void note(Map<Reading, double[]> highest, Claim claim, double alike) {
    double[] few =
        highest.computeIfAbsent(
            claim.reading(),
            reading -> {
              double[] none = new double[FEW];
              Arrays.fill(none, STRANGERS);
              return none;
            });
    if (alike > few[0]) {
      few[0] = alike;
      Arrays.sort(few);
    }
  }

  /**
   * How a pair stands in the crowd.
   *
   * @param closeness 0 to about 2; 1 when the pair is as alike as either side is to its nearest few
   * @param less closeness as a share of that to the nearest, for the side that has nearer ones; 0
   *     to 1
   * @param more the same for the other side
   */
  record Place(double closeness, double less, double more) {}

  Place of(Claim a, Claim b) {
    double close = closeness(a, b, likeness.applyAsDouble(a, b));
    double one = share(close, a);
    double other = share(close, b);
    return new Place(close, Math.min(one, other), Math.max(one, other));
  }

  private double share(double closeness, Claim claim) {
    double best = nearest.getOrDefault(claim.reading(), 0.0);
    return best == 0 ? 0 : Math.min(1, closeness / best);
  }

  private double closeness(Claim a, Claim b, double alike) {
    double both = usual.getOrDefault(a.reading(), 0.0) * usual.getOrDefault(b.reading(), 0.0);
    return both == 0 ? 0 : alike / Math.sqrt(both);
  }
}
