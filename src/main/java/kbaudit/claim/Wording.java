package kbaudit.claim;

import java.util.Set;

/**
 * A clause's words as far as they take a stance.
 *
 * @param named ids of its stance concepts
 * @param needs whether a verb of needing stands in it
 */
record Wording(Set<String> named, ClauseForm form, boolean negated, boolean needs) {
  static final Set<String> NO =
      Set.of(
          "cannot",
          "may-not",
          "forbidden",
          "impossible",
          "refuse",
          "reject",
          "unavailable",
          "excluded",
          "none",
          "never",
          "no-longer",
          "not-entitled",
          "neither",
          "not-responsible-for",
          "non-refundable");

  static final Set<String> WITHOUT = Set.of("without", "without-appointment", "without-reason");

  boolean names(Set<String> stances) {
    return named.stream().anyMatch(stances::contains);
  }

  boolean refuses() {
    return negated || names(NO);
  }

  /** "Zonder bon". */
  boolean lacks() {
    return names(WITHOUT);
  }

  /** "Hoeft … geen", "niet verplicht". */
  boolean spares() {
    return negated && (needs || named.contains("required"));
  }
}
