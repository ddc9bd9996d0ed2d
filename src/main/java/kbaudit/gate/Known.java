package kbaudit.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run knew beforehand.
 *
 * @param compared true when there was a baseline or an earlier revision to compare with, so that
 *     every finding is either new or unchanged
 * @param silenced findings that do not count, in the order of the report
 */
public record Known(boolean compared, List<Silenced> silenced) {
  /** Nothing. */
  public static final Known NONE = new Known(false, List.of());

  public Known {
    silenced = List.copyOf(silenced);
  }

  public Known and(Known more) {
    List<Silenced> all = new ArrayList<>(silenced);
    all.addAll(more.silenced);
    return new Known(compared || more.compared, all);
  }

  public List<Silenced> by(Silenced.Reason reason) {
    return silenced.stream().filter(known -> known.reason() == reason).toList();
  }
}
