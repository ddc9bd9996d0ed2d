package kbaudit.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a claim is about: terms with weights between 0 and 1.
 *
 * @param near from the claim's own clause and sentence
 * @param context from the sentence before, the headings and the title
 */
public record Subject(Map<String, Double> near, Map<String, Double> context) {

  public Subject {
    near = Collections.unmodifiableMap(new TreeMap<>(near));
    context = Collections.unmodifiableMap(new TreeMap<>(context));
  }

  /** The same subject with one more term of its own. */
  Subject with(String term, double weight) {
    Map<String, Double> more = new TreeMap<>(near);
    more.merge(term, weight, Math::max);
    return new Subject(more, context);
  }

  /** Every term with its largest weight, context counted at {@code share}. */
  public Map<String, Double> all(double share) {
    Map<String, Double> all = new TreeMap<>(near);
    context.forEach((key, weight) -> all.merge(key, weight * share, Math::max));
    return all;
  }
}
