package kbaudit.practice;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kbaudit.document.Location;

/**
 * What an organisation decided about its channels.
 *
 * @param addresses how a channel addresses customers, by its name
 * @param declared channels that customers ask on
 */
public record Policy(Map<String, Chosen> addresses, Set<String> declared) {
  /** Nothing was decided. */
  public static final Policy NONE = new Policy(Map.of(), Set.of());

  /**
   * A decision.
   *
   * @param place where it stands in the settings
   */
  public record Chosen(Form form, Location place) {}

  public Policy {
    addresses = Collections.unmodifiableMap(new TreeMap<>(addresses));
    declared = Set.copyOf(declared);
  }
}
