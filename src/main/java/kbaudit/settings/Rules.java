package kbaudit.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Rule;
import kbaudit.practice.Practice;

/** The rules by the names that people write: kinds of contradiction first, practices after them. */
public final class Rules {
  static final Comparator<Rule> ORDER = Comparator.comparing(all()::indexOf);

  private Rules() {}

  public static List<Rule> all() {
    return Stream.<Rule[]>of(ClaimKind.values(), Practice.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  public static Optional<Rule> of(String label) {
    return all().stream().filter(rule -> rule.id().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return all().stream().map(Rule::id).toList();
  }
}
