package kbaudit.gate;

import java.util.Set;

/**
 * How much of what there is a run has read: what it did not read cannot be said to be solved.
 *
 * @param all true when nothing was left out
 * @param channels that were read
 */
public record Audited(boolean all, Set<String> channels) {
  public Audited {
    channels = Set.copyOf(channels);
  }

  boolean covers(Remembered finding) {
    return all || finding.statements().stream().allMatch(one -> channels.contains(one.channel()));
  }
}
