package kbaudit.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a claim is about: terms with weights between 0 and 1.
 *
 * @param near from the claim's own clause and sentence
 * @param context from the sentence before, the headings and the title
 * @param blend both, context counted at {@link #CONTEXT}
 * @param all both, context counted in full
 */
public record Subject(
    Map<String, Double> near,
    Map<String, Double> context,
    Map<String, Double> blend,
    Map<String, Double> all) {

  /** What a heading's word counts beside one of the claim's own sentence. */
  private static final double CONTEXT = 0.7;

  static Subject of(Map<String, Double> near, Map<String, Double> context) {
    return new Subject(
        sorted(near), sorted(context), merged(near, context, CONTEXT), merged(near, context, 1));
  }

  /** The same subject with one more term of its own. */
  Subject with(String term, double weight) {
    Map<String, Double> more = new TreeMap<>(near);
    more.merge(term, weight, Math::max);
    return of(more, context);
  }

  private static Map<String, Double> sorted(Map<String, Double> terms) {
    return Collections.unmodifiableMap(new TreeMap<>(terms));
  }

  private static Map<String, Double> merged(
      Map<String, Double> near, Map<String, Double> context, double share) {
    Map<String, Double> all = new TreeMap<>(near);
    context.forEach((key, weight) -> all.merge(key, weight * share, Math::max));
    return Collections.unmodifiableMap(all);
  }
}
