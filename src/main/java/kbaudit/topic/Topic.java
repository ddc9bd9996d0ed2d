package kbaudit.topic;

import java.util.List;
import kbaudit.document.Language;

/**
 * A question and the excerpts that answer it, or may.
 *
 * @param id stays the same as long as the passage it grew from keeps its words
 * @param question in the words of the content
 * @param language of the passage it grew from
 * @param passages best first; one excerpt may stand in several topics
 * @param pairs every two of the passages that are not of one entry
 */
public record Topic(
    String id,
    String question,
    Language language,
    List<Excerpt> passages,
    List<PassagePair> pairs) {

  public Topic {
    passages = List.copyOf(passages);
    pairs = List.copyOf(pairs);
  }

  /** Who answers it, in alphabetical order. */
  public List<String> channels() {
    return passages.stream().map(Excerpt::channel).distinct().sorted().toList();
  }
}
