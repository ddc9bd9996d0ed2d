package kbaudit.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.Claim;
import kbaudit.document.Text;

/**
 * Finds the customer's question in the content itself: a heading or title that asks it, or else one
 * that names the subject.
 */
final class Questions {
  private static final Comparator<Claim> ASKS_BEST =
      Comparator.<Claim>comparingInt(Questions::rank)
          .thenComparing(Claim::channel)
          .thenComparing(Claim::location);

  private Questions() {}

  /** The member whose heading or title asks the question best. */
  static Claim best(List<Claim> members) {
    return members.stream().min(ASKS_BEST).orElseThrow();
  }

  static String of(Claim claim) {
    return asked(claim).orElseGet(() -> claim.reading().sentence().text().value());
  }

  private static int rank(Claim claim) {
    Optional<String> asked = asked(claim);
    if (asked.isEmpty()) {
      return 3;
    }
    return asked.get().endsWith("?") ? 0 : claim.reading().sentence().entry().titleIsName() ? 2 : 1;
  }

  private static Optional<String> asked(Claim claim) {
    List<Text> headings = claim.reading().sentence().passage().headings();
    Optional<String> heading =
        headings.reversed().stream().map(Text::value).filter(h -> h.endsWith("?")).findFirst();
    return heading.or(() ->
        claim
            .reading()
            .sentence()
            .entry()
            .title()
            .filter(t -> !claim.reading().sentence().entry().titleIsName())
            .map(Text::value));
  }
}
