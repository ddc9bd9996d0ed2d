package kbaudit.document;

/**
 * Whether customers get to see an entry today. Only {@link #LIVE} entries are audited unless drafts
 * are asked for.
 */
public enum Status {
  LIVE,
  DRAFT,
  RETIRED,
  /** A note for colleagues. */
  INTERNAL,
  /** Its {@code valid_until} has passed. */
  EXPIRED,
  /** Its {@code valid_from} is still to come. */
  UPCOMING
}
