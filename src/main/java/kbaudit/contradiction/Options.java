package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Reading;
import kbaudit.claim.Restriction;
import kbaudit.claim.Stance;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Found;
import kbaudit.value.Members;

/**
 * Ways to do something, of which a text names some: pay by card or cash, cancel by telephone or
 * online, delivery on Monday. "Only by telephone" excludes what it does not name, "no cash" what it
 * does; and "only online" excludes the shops of "online and in our shops", whatever they are ways
 * of.
 */
final class Options {
  /** Dimensions whose members are the answer, where those of a scope say what it is about. */
  private static final Set<String> DIMENSIONS =
      Set.of("payment-method", "contact-channel", "weekday", "country", "identity-document");

  private static final Set<String> ONLY = Set.of("only");

  /** Where one goes to do something is a way to do it, for an "only" to leave or to exclude. */
  private static final Map<String, String> WAYS =
      Map.of(
          "shop", "in-person",
          "counter", "in-person",
          "app-software", "app-channel",
          "user-account", "account-channel",
          "website", "website-channel");

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

  /** What the claims that say "only" leave. */
  private final Map<Claim, Set<String>> left = new IdentityHashMap<>();

  /** What each sentence counts up. */
  private final Map<Reading, List<Claim>> lists = new IdentityHashMap<>();

  Options(Lexicon lexicon, List<Claim> claims) {
    this.lexicon = lexicon;
    claims.stream()
        .filter(claim -> claim.stance().isPresent())
        .forEach(claim -> options.put(claim, named(claim, Map.of())));
    List<Claim> only = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.kind() == ClaimKind.EXCLUSIVITY) {
        only.add(claim);
      } else if (claim.kind() == ClaimKind.SET) {
        lists.computeIfAbsent(claim.reading(), r -> new ArrayList<>()).add(claim);
      }
    }
    only.forEach(claim -> left.put(claim, leaves(claim)));
  }

  /** "Alleen met pin of creditcard" leaves both. */
  private Set<String> leaves(Claim only) {
    Set<String> first = Restriction.of(only);
    Set<String> all = new TreeSet<>(first);
    lists(only)
        .filter(
            members -> members.items().stream().anyMatch(i -> i.stream().anyMatch(first::contains)))
        .forEach(members -> members.items().forEach(all::addAll));
    return all;
  }

  /** What the claim's own words count up. */
  private Stream<Members> lists(Claim claim) {
    return lists.getOrDefault(claim.reading(), List.of()).stream()
        .filter(list -> list.from() < claim.to() && list.to() > claim.from())
        .flatMap(list -> list.value().stream())
        .map(Found::value)
        .filter(Members.class::isInstance)
        .map(Members.class::cast);
  }

  Fit of(Claim a, Claim b) {
    if (addsTo(a, b) || addsTo(b, a) || goesBeyond(a, b) || goesBeyond(b, a)) {
      return Fit.CLASH;
    }
    boolean only = left.containsKey(a) || left.containsKey(b);
    // What "only" says is allowed too: of one sentence, and of its copy.
    if (only && a.takes(ONLY) && b.takes(ONLY)) {
      return Fit.APART;
    }
    Map<String, Set<String>> one = only ? named(a, WAYS) : options.getOrDefault(a, Map.of());
    Map<String, Set<String>> other = only ? named(b, WAYS) : options.getOrDefault(b, Map.of());
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

  /** The other counts up what the one leaves, and something else beside it. */
  private boolean addsTo(Claim only, Claim other) {
    Set<String> one = left.getOrDefault(only, Set.of());
    return !one.isEmpty()
        && other.stance().filter(s -> s == Stance.YES || s == Stance.ALL).isPresent()
        && only.sameLanguage(other)
        && !other.takes(ONLY)
        && lists(other).anyMatch(members -> isPartOf(one, members.items()));
  }

  /** "Alleen in Zeist", and the other has it in other places too. */
  private static boolean goesBeyond(Claim only, Claim other) {
    Set<String> here = only.places();
    return only.kind() == ClaimKind.EXCLUSIVITY
        && !here.isEmpty()
        && other.stance().filter(s -> s == Stance.YES || s == Stance.ALL).isPresent()
        && other.places().size() > here.size()
        && other.places().containsAll(here);
  }

  private boolean isPartOf(Set<String> one, List<Set<String>> items) {
    long covered =
        items.stream().filter(item -> item.stream().anyMatch(k -> covers(one, k))).count();
    return covered > 0 && covered < items.size();
  }

  /** "Only by card" leaves credit cards too. */
  private boolean covers(Set<String> keys, String key) {
    return keys.contains(key)
        || (key.startsWith("c:")
            && lexicon.broader(key.substring(2)).stream()
                .anyMatch(broader -> keys.contains("c:" + broader)));
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
  private Map<String, Set<String>> named(Claim claim, Map<String, String> ways) {
    Map<String, Set<String>> members = new TreeMap<>();
    claim
        .focus()
        .forEach((key, weight) -> {
          if (weight >= 0.9 && key.startsWith("c:")) {
            String named = key.substring(2);
            String id = ways.getOrDefault(named, named);
            for (String broader : lexicon.broader(id)) {
              if (DIMENSIONS.contains(broader)) {
                members.computeIfAbsent(broader, k -> new TreeSet<>()).add(id);
              }
            }
          }
        });
    return members;
  }
}
