package kbaudit.contradiction;

import java.util.EnumSet;
import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.claim.Stance;

/**
 * Which of two opposite stances leaves the reader less, and whether both say so in so many words:
 * "kan", "ook" and "alle" make a plain statement a permission; a mere "niet" is less of a refusal
 * than "niet toegestaan".
 */
record Sides(Claim narrow, Claim wide) {
  private static final Set<Stance> NARROW =
      EnumSet.of(Stance.NO, Stance.ONLY, Stance.NOT_REQUIRED, Stance.BY_ITSELF, Stance.NOT_ALL);
  private static final Set<String> YES = Set.of("yes-stance");
  private static final Set<String> NO = Set.of("no-stance");
  private static final Set<String> REFUSAL =
      Set.of(
          "cannot",
          "may-not",
          "forbidden",
          "impossible",
          "refuse",
          "unavailable",
          "excluded",
          "none",
          "never",
          "no-longer",
          "not-entitled",
          "no-stance",
          "need-not",
          "optional",
          "only",
          "can",
          "may",
          "possible",
          "allowed",
          "accept");
  private static final Set<String> PERMISSION =
      Set.of(
          "can",
          "may",
          "possible",
          "allowed",
          "accept",
          "also",
          "always",
          "all",
          "every",
          "yes-stance",
          "entitled",
          "available",
          "regardless",
          "included",
          "still",
          "must",
          "required",
          "both");

  static Sides of(Claim a, Claim b) {
    return a.stance().filter(NARROW::contains).isPresent() ? new Sides(a, b) : new Sides(b, a);
  }

  /**
   * What a claim says in so many words.
   *
   * @param yes in that word: "Ja hoor"
   * @param no in that word: "Nee, op zondag niet"
   */
  record Wording(boolean refuses, boolean permits, boolean yes, boolean no) {
    static Wording of(Claim claim) {
      return new Wording(
          claim.takes(REFUSAL), claim.takes(PERMISSION), claim.takes(YES), claim.takes(NO));
    }
  }
}
