package kbaudit.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;

/** The names of the rules, as people write them. */
public final class Rules {
  private Rules() {}

  public static Optional<ClaimKind> of(String label) {
    return Arrays.stream(ClaimKind.values()).filter(kind -> kind.id().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(ClaimKind.values()).map(ClaimKind::id).toList();
  }
}
