package kbaudit.document;

/**
 * What a finding is found by: a kind of contradiction, or a practice that a whole channel is held
 * to. The report prints both alike.
 */
public interface Rule {

  /** The rule's name in settings and in every report. */
  String id();

  /** True when it compares stated values, false when it compares how something is said. */
  boolean isValue();
}
