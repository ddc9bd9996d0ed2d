package kbaudit.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;

/**
 * What an "only" leaves: "alleen <b>in de app</b>", "nur für das <b>iPhone</b>", "<b>online</b>
 * only".
 */
public final class Restriction {
  private static final String ONLY = "only";

  private Restriction() {}

  /**
   * Keys of the first thing named after the "only" of the claim's clause, or of the last one before
   * it where none follows; of several words that name it together all keys.
   */
  public static Set<String> of(Claim claim) {
    return only(claim).map(only -> leaves(claim, only)).orElse(Set.of());
  }

  private static Optional<Mention> only(Claim claim) {
    return claim.reading().mentions().stream()
        .filter(m -> m.concept().id().equals(ONLY) && inClaim(claim, m.from()))
        .findFirst();
  }

  private static Set<String> leaves(Claim claim, Mention only) {
    List<Term> things =
        claim.reading().terms().stream()
            .filter(t -> inClaim(claim, t.from()) && !isAction(claim.reading(), t))
            .toList();
    int from = things.stream().mapToInt(Term::from).filter(f -> f >= only.to()).min().orElse(-1);
    if (from >= 0) {
      int end = from;
      Set<String> keys = new TreeSet<>();
      for (Term term : things) {
        if (term.from() >= from && term.from() <= end) {
          keys.add(term.key());
          end = Math.max(end, term.to());
        }
      }
      return keys;
    }
    int to = things.stream().mapToInt(Term::to).filter(t -> t <= only.from()).max().orElse(-1);
    Set<String> keys = new TreeSet<>();
    things.stream().filter(t -> t.to() == to).forEach(t -> keys.add(t.key()));
    return keys;
  }

  private static boolean isAction(Reading reading, Term term) {
    return reading.mentions().stream()
        .anyMatch(m ->
            m.from() == term.from()
                && m.to() == term.to()
                && m.concept().kind().equals("action")
                && term.key().equals("c:" + m.concept().id()));
  }

  private static boolean inClaim(Claim claim, int token) {
    Token at = claim.reading().sentence().tokens().get(token);
    return at.from() >= claim.from() && at.to() <= claim.to();
  }
}
