package kbaudit.value;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a text counts up: "iDEAL, PayPal en Klarna".
 *
 * @param items in the order of the text; each the keys that name it (concepts, lemmas, names), so
 *     that the same thing in other words has one in common
 */
public record Members(List<Set<String>> items) implements Value {
  /** Two that count up two things each are too little to tell that they mean one list. */
  private static final int LEAST_OF_LONGER = 3;

  public Members {
    items = items.stream().map(Set::copyOf).toList();
  }

  @Override
  public String canonical() {
    return items.stream()
        .map(keys -> String.join("|", new TreeSet<>(keys)))
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  /** How many items the two have in common. */
  public int shared(Members other) {
    return (int)
        items.stream()
            .filter(item -> other.items.stream().anyMatch(o -> o.stream().anyMatch(item::contains)))
            .count();
  }

  /** Two lists of one thing share at least half of the shorter one. */
  Relation relate(Members other) {
    int shared = Math.min(shared(other), other.shared(this));
    int shorter = Math.min(items.size(), other.items.size());
    int longer = Math.max(items.size(), other.items.size());
    if (shared == items.size() && shared == other.items.size()) {
      return Relation.EQUAL;
    }
    return shared * 2 < shorter || shared == 0 || longer < LEAST_OF_LONGER
        ? Relation.INCOMPARABLE
        : Relation.DIFFERENT;
  }
}
