package kbaudit.contradiction;

import java.util.List;
import kbaudit.candidate.Meaning;
import kbaudit.candidate.Numbering;
import kbaudit.candidate.Shares;
import kbaudit.candidate.Spelling;
import kbaudit.claim.Claim;

/** How alike the sentences are that make two claims: what they mean and how they are spelled. */
record Likeness(Numbering numbers, Meaning meaning, Spelling spelling) {

  /**
   * @param claims those of one entry one after another
   */
  static Likeness of(List<Claim> claims) {
    Numbering numbers = Numbering.of(claims);
    Shares.Both<Meaning, Spelling> both =
        Shares.both(() -> Meaning.of(claims, numbers), () -> Spelling.of(numbers));
    return new Likeness(numbers, both.one(), both.other());
  }

  /** The same, and also knows these claims. */
  Likeness with(List<Claim> later) {
    Numbering all = numbers.with(later);
    return new Likeness(all, meaning.with(later, all), spelling.with(all));
  }

  /**
   * 0 to 1. Within a language meaning, sentence and what stands over it count the same; across
   * languages little but names can be spelled alike, and meaning counts double.
   */
  double whole(Claim a, Claim b) {
    double means = meaning.cosine(a, b);
    double spelled = spelling.sentence(a, b) + spelling.asked(a, b);
    return a.sameLanguage(b) ? (means + spelled) / 3 : (2 * means + spelled / 2) / 3;
  }
}
