package kbaudit.contradiction;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.claim.Claim;
import kbaudit.claim.Stance;
import kbaudit.lexicon.Lexicon;

/**
 * Ways to do something, of which a text names some: pay by card or cash, cancel by telephone or
 * online, delivery on Monday. "Only by telephone" excludes what it does not name, "no cash" what it
 * does.
 */
final class Options {
  /** Dimensions whose members are the answer, where those of a scope say what it is about. */
  private static final Set<String> DIMENSIONS =
      Set.of("payment-method", "contact-channel", "weekday", "country", "identity-document");

  /** How two statements about one dimension relate. */
  enum Fit {
    /** Nothing to compare: one of them names no option of a dimension that the other names. */
    NONE,
    /** One excludes what the other offers. */
    CLASH,
    /** They speak of different options, or offer the same. */
    APART
  }

  private final Lexicon lexicon;
  private final Map<Claim, Map<String, Set<String>>> options = new IdentityHashMap<>();

  Options(Lexicon lexicon, List<Claim> claims) {
    this.lexicon = lexicon;
    claims.stream()
        .filter(claim -> claim.stance().isPresent())
        .forEach(claim -> options.put(claim, named(claim)));
  }

  Fit of(Claim a, Claim b) {
    Map<String, Set<String>> one = options.getOrDefault(a, Map.of());
    Map<String, Set<String>> other = options.getOrDefault(b, Map.of());
    Fit fit = Fit.NONE;
    for (Map.Entry<String, Set<String>> e : one.entrySet()) {
      Set<String> there = other.get(e.getKey());
      if (there != null) {
        if (clash(a, e.getValue(), b, there)) {
          return Fit.CLASH;
        }
        fit = Fit.APART;
      }
    }
    return fit;
  }

  private boolean clash(Claim a, Set<String> here, Claim b, Set<String> there) {
    Stance x = a.stance().orElse(Stance.YES);
    Stance y = b.stance().orElse(Stance.YES);
    if (x == Stance.ONLY || y == Stance.ONLY) {
      return (x == Stance.ONLY && y != Stance.NO && offersMore(here, there))
          || (y == Stance.ONLY && x != Stance.NO && offersMore(there, here));
    }
    return x != y && here.stream().anyMatch(o -> there.stream().anyMatch(p -> includes(o, p)));
  }

  /** True when the second offers an option that is none of the first's, nor a kind of one. */
  private boolean offersMore(Set<String> only, Set<String> offered) {
    return offered.stream().anyMatch(o -> only.stream().noneMatch(p -> includes(p, o)));
  }

  private boolean includes(String one, String other) {
    return one.equals(other)
        || lexicon.broader(one).contains(other)
        || lexicon.broader(other).contains(one);
  }

  /** Members named in the claim's own clause, by dimension. */
  private Map<String, Set<String>> named(Claim claim) {
    Map<String, Set<String>> named = new TreeMap<>();
    claim
        .focus()
        .forEach((key, weight) -> {
          if (weight >= 0.9 && key.startsWith("c:")) {
            String id = key.substring(2);
            for (String broader : lexicon.broader(id)) {
              if (DIMENSIONS.contains(broader)) {
                named.computeIfAbsent(broader, k -> new TreeSet<>()).add(id);
              }
            }
          }
        });
    return named;
  }
}
