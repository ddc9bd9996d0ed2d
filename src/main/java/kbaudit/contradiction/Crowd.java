package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  /** A knowledge base without claims. */
  static final Crowd NOBODY = new Crowd(Amended.byIdentity(), Amended.byIdentity());

  /** Mean likeness of a sentence to its nearest few. */
  private final Amended<Reading, Double> usual;

  /** Closeness of a sentence to its nearest. */
  private final Amended<Reading, Double> nearest;

  private Crowd(Amended<Reading, Double> usual, Amended<Reading, Double> nearest) {
    this.usual = usual;
    this.nearest = nearest;
  }

  /**
   * A crowd with newcomers.
   *
   * @param closeness of their pairs, in their order: 0 to about 2; 1 when the pair is as alike as
   *     either side is to its nearest few
   */
  record Joined(Crowd crowd, double[] closeness) {}

  /**
   * The same after some claims came. The others keep their crowd: one neighbour more or less hardly
   * changes it.
   *
   * @param pairs all that may stand near each other, those of one sentence one after another
   * @param likeness of the sentences of all claims
   */
  Joined with(List<ClaimPair> pairs, Likeness likeness) {
    List<ClaimPair> once = new ArrayList<>();
    int[] sentences = once(pairs, once);
    double[] alike = new double[once.size()];
    Shares.of(
        alike.length,
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            alike[i] = likeness.whole(once.get(i).a(), once.get(i).b());
          }
        });
    Map<Reading, Double> means = means(once, alike);
    means.keySet().removeIf(usual::containsKey);
    Crowd crowd = new Crowd(usual.with(means), nearest);
    double[] close = new double[alike.length];
    Shares.of(
        close.length,
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            close[i] = crowd.closeness(once.get(i), alike[i]);
          }
        });
    Map<Reading, Double> near = new IdentityHashMap<>();
    for (int i = 0; i < close.length; i++) {
      approach(near, once.get(i).a(), close[i]);
      approach(near, once.get(i).b(), close[i]);
    }
    near.keySet().retainAll(means.keySet());
    double[] closeness = new double[pairs.size()];
    for (int i = 0; i < closeness.length; i++) {
      closeness[i] = close[sentences[i]];
    }
    return new Joined(new Crowd(crowd.usual, nearest.with(near)), closeness);
  }

  private static void approach(Map<Reading, Double> near, Claim claim, double close) {
    Double before = near.get(claim.reading());
    if (before == null || before < close) {
      near.put(claim.reading(), close);
    }
  }

  /**
   * Two sentences may have many pairs of claims.
   *
   * @param once gets the first pair of each two sentences
   * @return for each pair, which of those has its sentences
   */
  private static int[] once(List<ClaimPair> pairs, List<ClaimPair> once) {
    int[] sentences = new int[pairs.size()];
    @Nullable Reading last = null;
    Map<Reading, Integer> met = new IdentityHashMap<>();
    for (int i = 0; i < sentences.length; i++) {
      ClaimPair pair = pairs.get(i);
      Reading one = pair.a().reading();
      if (one != last) {
        last = one;
        met.clear();
      }
      Integer known = met.putIfAbsent(pair.b().reading(), once.size());
      sentences[i] = known == null ? once.size() : known;
      if (known == null) {
        once.add(pair);
      }
    }
    return sentences;
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
   * Closeness as a share of that to the nearest, for one side and for the other, the side that has
   * nearer ones first.
   *
   * @param closeness of the pair
   * @return 0 to 1 each
   */
  double[] shares(ClaimPair pair, double closeness) {
    double one = share(closeness, pair.a());
    double other = share(closeness, pair.b());
    return new double[] {Math.min(one, other), Math.max(one, other)};
  }

  private double share(double closeness, Claim claim) {
    double best = nearest.getOrDefault(claim.reading(), 0.0);
    return best == 0 ? 0 : Math.min(1, closeness / best);
  }

  private double closeness(ClaimPair pair, double alike) {
    double both =
        usual.getOrDefault(pair.a().reading(), 0.0) * usual.getOrDefault(pair.b().reading(), 0.0);
    return both == 0 ? 0 : alike / Math.sqrt(both);
  }
}
