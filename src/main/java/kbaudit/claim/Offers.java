package kbaudit.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Span;

/**
 * English imperatives that ask for nothing: "bring as many friends as you like" and "cancel any
 * time" leave it to the reader, "allow five days for delivery" and "expect a call" tell what
 * happens, and "enjoy a free coffee" invites.
 */
final class Offers {
  private static final Set<String> ALLOWING = Set.of("allow");
  private static final Set<String> INVITING =
      Set.of("expect", "enjoy", "try", "discover", "explore", "browse", "relax");

  /** "Allow <b>a few</b> days", "allow <b>plenty</b> of time". */
  private static final Set<String> VAGUE = Set.of("few", "couple", "time");

  private static final Set<String> WHENEVER = Set.of("anytime", "whenever");

  private Offers() {}

  static boolean in(Reading reading, ClauseGroup clause) {
    if (reading.sentence().language() != Language.EN) {
      return false;
    }
    List<String> words = reading.words(clause);
    return isAnyTime(words)
        || reading.values(clause).anyMatch(Offers::isUnlimited)
        || (opensWith(words, ALLOWING)
            && (words.stream().anyMatch(VAGUE::contains)
                || reading.values(clause).anyMatch(found -> found.value() instanceof Span)))
        || opensWith(words, INVITING);
  }

  /** Perhaps after "please". */
  private static boolean opensWith(List<String> words, Set<String> verbs) {
    return words.stream().limit(2).anyMatch(verbs::contains);
  }

  /** "Any time", "anytime", "whenever suits you". */
  private static boolean isAnyTime(List<String> words) {
    return words.stream().anyMatch(WHENEVER::contains)
        || IntStream.range(1, words.size())
            .anyMatch(i -> words.get(i).equals("time") && words.get(i - 1).equals("any"));
  }

  private static boolean isUnlimited(Found found) {
    return found.value() instanceof Count count && count.amount().isUnlimited();
  }
}
