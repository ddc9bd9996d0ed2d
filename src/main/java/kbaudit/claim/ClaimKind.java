package kbaudit.claim;

import java.util.Locale;
import kbaudit.document.Rule;

/** The kinds of contradiction kbaudit knows; the id is the rule's name in every report. */
public enum ClaimKind implements Rule {
  DURATION(true),
  MONEY(true),
  PERCENTAGE(true),
  NUMBER(true),
  DATE(true),
  TIME(true),
  CONTACT(true),
  /** Free or not; stands against prices. */
  COST(true),
  /** Which ones: the list that a text counts up. */
  SET(true),
  POLARITY(false),
  OBLIGATION(false),
  EXCLUSIVITY(false),
  QUANTIFIER(false),
  PROCEDURE(false);

  private final boolean value;
  private final String id;

  ClaimKind(boolean value) {
    this.value = value;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * True for kinds that compare a stated value, free of charge among them; false for those that
   * compare a stance.
   */
  @Override
  public boolean isValue() {
    return value;
  }

  /** The rule's name: {@code duration}, {@code opening-hours} … */
  @Override
  public String id() {
    return id;
  }
}
