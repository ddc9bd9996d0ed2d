package kbaudit.claim;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kbaudit.lexicon.Lexicon;

/** Terms together with the concepts that turn up where theirs are spoken of. */
public final class Associated {
  private static final String CONCEPT = "c:";

  private Associated() {}

  /**
   * @param terms with weights between 0 and 1
   * @param share what a concept associated as closely as can be counts beside its own, 0 to 1
   * @param wanted of the added terms only these
   * @return the same terms and more, in the order of their names
   */
  public static Map<String, Double> with(
      Map<String, Double> terms, double share, Lexicon lexicon, Predicate<String> wanted) {
    Map<String, Double> all = new TreeMap<>(terms);
    terms.forEach((term, weight) -> {
      if (term.startsWith(CONCEPT)) {
        lexicon
            .associated(term.substring(CONCEPT.length()))
            .forEach((id, closeness) -> {
              if (wanted.test(CONCEPT + id)) {
                all.merge(CONCEPT + id, weight * closeness * share, Math::max);
              }
            });
      }
    });
    return all;
  }
}
