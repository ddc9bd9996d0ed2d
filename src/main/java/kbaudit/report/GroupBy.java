package kbaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/** Into whose hands findings are given: a worklist per owner, per channel or per question. */
public enum GroupBy {
  /** The empty text for places that nobody owns. */
  OWNER((finding, saying) -> saying.owner().orElse("")),
  CHANNEL((finding, saying) -> saying.channel()),
  QUESTION((finding, saying) -> finding.question());

  private final BiFunction<Contradiction, Saying, String> key;

  GroupBy(BiFunction<Contradiction, Saying, String> key) {
    this.key = key;
  }

  /** The worklist on which this place of the finding is a task. */
  String key(Contradiction finding, Saying saying) {
    return Printed.clean(key.apply(finding, saying));
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GroupBy> of(String label) {
    return Arrays.stream(values()).filter(group -> group.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(GroupBy::label).toList();
  }
}
