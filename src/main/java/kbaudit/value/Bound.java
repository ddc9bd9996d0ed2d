package kbaudit.value;

/** How a value limits: "30 days", "within 30 days", "less than", "at least", "more than". */
public enum Bound {
  EXACT,
  AT_MOST,
  LESS_THAN,
  AT_LEAST,
  MORE_THAN;

  boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }

  boolean isLower() {
    return this == AT_LEAST || this == MORE_THAN;
  }
}
