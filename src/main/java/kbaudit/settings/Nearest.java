package kbaudit.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody meant who wrote something else. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The known word nearest to the written one; empty when none is near, at most a third of the
   * letters away. Among equals the first in alphabetical order.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT).replace('_', '-');
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(word -> distance(wanted, word) <= tolerance(wanted, word))
        .min(Comparator.<String>comparingInt(w -> distance(wanted, w)).thenComparing(w -> w));
  }

  private static int tolerance(String wanted, String word) {
    return Math.max(1, Math.max(wanted.length(), word.length()) / 3);
  }

  /**
   * Letters to add, drop, change or swap with their neighbour; 0 or 1 when one begins the other.
   */
  private static int distance(String a, String b) {
    boolean begins = a.length() >= 3 && (b.startsWith(a) || (b.length() >= 3 && a.startsWith(b)));
    return a.equals(b) ? 0 : begins ? 1 : edits(a, b);
  }

  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
