package kbaudit.topic;

import java.util.List;
import kbaudit.document.Language;

/**
 * A question and the excerpts that answer it, or may.
 *
 * @param id stays the same as long as the excerpt it grew from does
 * @param question in the words of the content
 * @param passages best first, of at least two entries; one excerpt may stand in several topics
 */
public record Topic(String id, String question, Language language, List<Excerpt> passages) {

  public Topic {
    passages = List.copyOf(passages);
  }

  /** Who answers it, in alphabetical order. */
  public List<String> channels() {
    return passages.stream().map(Excerpt::channel).distinct().sorted().toList();
  }
}
