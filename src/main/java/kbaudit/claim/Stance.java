package kbaudit.claim;

/** A position on a yes-or-no question, and the opposite one. */
public enum Stance {
  YES,
  NO,
  REQUIRED,
  NOT_REQUIRED,
  FREE,
  PAID,
  ONLY,
  BY_ITSELF,
  ON_REQUEST,
  ALL,
  NOT_ALL
}
