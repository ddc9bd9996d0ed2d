package kbaudit.value;

/** What two values say of each other. */
public enum Relation {
  /** The same. */
  EQUAL,
  /** Not the same, yet both can be true. */
  COMPATIBLE,
  /** They cannot both be true of the same thing. */
  DIFFERENT,
  /** Nothing follows. */
  INCOMPARABLE
}
