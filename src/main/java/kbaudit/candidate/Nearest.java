package kbaudit.candidate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the claims whose subjects best match the subject of one: for every telling term that both
 * have it counts what Lucene's BM25 gives a term that stands there once. The rarest terms are
 * looked up first. As soon as no claim without any of them can be among the nearest, the common
 * terms, those that half of the claims have, are looked up for the few claims that are left. So the
 * work grows with the claims that are alike and not with all there are. Not for use by several
 * threads at once.
 */
final class Nearest {
  static final int NEAREST = 24;
  private static final int QUERY_TERMS = 24;
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private final List<Bag> bags;
  private final Postings postings;
  private final int most;
  private final int withTerms;
  private final float once;

  /** By claim: the score so far, 0 for those not met in the search at hand. */
  private final double[] scores;

  private final int[] met;
  private int size = 0;

  /**
   * @param bags of the claims, in the order that {@code postings} has them
   */
  Nearest(List<Bag> bags, Postings postings) {
    this(bags, postings, NEAREST);
  }

  /**
   * @param most so many are found of each claim
   */
  Nearest(List<Bag> bags, Postings postings, int most) {
    this.bags = bags;
    this.postings = postings;
    this.most = most;
    this.scores = new double[bags.size()];
    this.met = new int[bags.size()];
    this.withTerms = (int) bags.stream().filter(bag -> !bag.isEmpty()).count();
    long terms = bags.stream().mapToLong(Bag::size).sum();
    float usual = (float) (terms / (double) Math.max(1, withTerms));
    this.once = 1 / (K1 * ((1 - B) + B / usual));
  }

  /** One term of a search. */
  private record Asked(int term, double gain, int[] claims, int from, int to) {
    int length() {
      return to - from;
    }
  }

  /**
   * The nearest of the claims in that range, best first, at most {@value #NEAREST} unless told
   * otherwise; the claim itself is among them. Of claims that match equally well the first come
   * first.
   *
   * @param claim within the range
   * @param from first claim to compare with
   * @param to after the last
   */
  int[] of(int claim, int from, int to) {
    return of(bags.get(claim), from, to);
  }

  /** The same for a claim that need not be one of them. */
  int[] of(Bag claim, int from, int to) {
    Asked[] asked = asked(claim, from, to);
    double[] rest = rest(asked);
    int done = 0;
    while (done < asked.length && !isDecided(asked[done], rest[done])) {
      meet(asked[done]);
      done++;
    }
    complete(asked, rest, done);
    int[] nearest = best();
    clear();
    return nearest;
  }

  /** What a claim can still gain when the terms before have been looked up. */
  private static double[] rest(Asked[] asked) {
    double[] rest = new double[asked.length];
    double sum = 0;
    for (int k = asked.length - 1; k >= 0; k--) {
      sum += asked[k].gain();
      rest[k] = sum;
    }
    return rest;
  }

  /** True when a claim that has not been met yet cannot be among the nearest. */
  private boolean isDecided(Asked next, double rest) {
    return size >= most && next.length() > size / 4 && (float) rest < (float) least(met, size);
  }

  /** The terms that tell most, in the order of what they add to a score. */
  private Asked[] asked(Bag bag, int from, int to) {
    return IntStream.range(0, bag.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -bag.weight(i) * bag.rarity(i))
                .thenComparingInt(i -> i))
        .limit(QUERY_TERMS)
        .map(i -> asked(bag, i, from, to))
        .sorted(Comparator.comparingDouble(term -> -term.gain()))
        .toArray(Asked[]::new);
  }

  private Asked asked(Bag bag, int i, int from, int to) {
    int[] claims = postings.claimsWith(bag.term(i));
    float weight = (float) bag.weight(i) * idf(claims.length);
    float gain = weight - weight / (1f + once);
    return new Asked(bag.term(i), gain, claims, first(claims, from), first(claims, to));
  }

  private float idf(int with) {
    return (float) Math.log(1 + (withTerms - with + 0.5) / (with + 0.5));
  }

  /** Position of the first number that is not below the given one. */
  private static int first(int[] numbers, int least) {
    int found = Arrays.binarySearch(numbers, least);
    return found < 0 ? -found - 1 : found;
  }

  private void meet(Asked term) {
    int[] claims = term.claims();
    for (int i = term.from(); i < term.to(); i++) {
      int claim = claims[i];
      if (scores[claim] == 0) {
        met[size++] = claim;
      }
      scores[claim] += term.gain();
    }
  }

  /** The score of the last of the nearest among some claims, were the search over now. */
  private double least(int[] claims, int count) {
    double[] top = new double[most];
    for (int i = 0; i < count; i++) {
      double score = scores[claims[i]];
      if (score > top[0]) {
        int at = 0;
        while (at + 1 < most && top[at + 1] < score) {
          top[at] = top[at + 1];
          at++;
        }
        top[at] = score;
      }
    }
    return top[0];
  }

  /** Adds the terms that are left to the claims that can still be among the nearest. */
  private void complete(Asked[] asked, double[] rest, int done) {
    int[] open = done < asked.length ? Arrays.copyOf(met, size) : met;
    int count = size;
    for (int k = done; k < asked.length; k++) {
      count = keep(open, count, rest[k]);
      if (asked[k].length() < count) {
        raise(asked[k]);
      } else {
        raise(asked[k], open, count);
      }
    }
  }

  /** Drops those that fall short whatever comes; what is kept stands in front. */
  private int keep(int[] claims, int count, double rest) {
    float least = (float) least(claims, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if ((float) (scores[claims[i]] + rest) >= least) {
        claims[kept++] = claims[i];
      }
    }
    return kept;
  }

  private void raise(Asked term) {
    for (int i = term.from(); i < term.to(); i++) {
      int claim = term.claims()[i];
      if (scores[claim] > 0) {
        scores[claim] += term.gain();
      }
    }
  }

  private void raise(Asked term, int[] claims, int count) {
    for (int i = 0; i < count; i++) {
      if (bags.get(claims[i]).has(term.term())) {
        scores[claims[i]] += term.gain();
      }
    }
  }

  private int[] best() {
    int[] best = new int[Math.min(most, size)];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int at = count < best.length ? count++ : best.length;
      if (at == best.length) {
        if (!isBefore(met[i], best[at - 1])) {
          continue;
        }
        at--;
      }
      while (at > 0 && isBefore(met[i], best[at - 1])) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = met[i];
    }
    return best;
  }

  private boolean isBefore(int claim, int other) {
    float score = (float) scores[claim];
    float others = (float) scores[other];
    return score > others || (score == others && claim < other);
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      scores[met[i]] = 0;
    }
    size = 0;
  }
}
