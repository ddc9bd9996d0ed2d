package kbaudit.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run knew beforehand.
 *
 * @param compared true when there was a baseline or an earlier revision to compare with, so that
 *     every finding is either new or unchanged
 * @param change true when only what a change brings in counts: marks that stand still elsewhere do
 *     not
 * @param silenced findings that do not count, in the order of the report
 */
public record Known(boolean compared, boolean change, List<Silenced> silenced) {
  /** Nothing. */
  public static final Known NONE = new Known(false, List.of());

  public Known {
    silenced = List.copyOf(silenced);
  }

  /** From a baseline, decisions or comments. */
  public Known(boolean compared, List<Silenced> silenced) {
    this(compared, false, silenced);
  }

  /** From an earlier revision: what was there before the change. */
  public static Known since(List<Silenced> existing) {
    return new Known(true, true, existing);
  }

  public Known and(Known more) {
    List<Silenced> all = new ArrayList<>(silenced);
    all.addAll(more.silenced);
    return new Known(compared || more.compared, change || more.change, all);
  }

  public List<Silenced> by(Silenced.Reason reason) {
    return silenced.stream().filter(known -> known.reason() == reason).toList();
  }
}
