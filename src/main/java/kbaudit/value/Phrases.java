package kbaudit.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wordings and what each means; finds the longest one at a place in a text. A hyphen inside a word
 * may be left out of a wording.
 */
final class Phrases {
  private static final int LONGEST = 9;

  /**
   * A wording found.
   *
   * @param next index after its last word
   */
  record Hit(String meaning, int next) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable String meaning;
  }

  private final Node root = new Node();
  private final Set<String> lastWords = new HashSet<>();

  /** Adds a wording; the first meaning given to a wording stays. */
  void add(List<String> wording, String meaning) {
    if (wording.isEmpty() || wording.size() > LONGEST) {
      throw new IllegalArgumentException(
          "wording of 1 to " + LONGEST + " words expected: " + wording);
    }
    Node node = root;
    for (String word : wording) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    lastWords.add(wording.getLast());
    if (node.meaning == null) {
      node.meaning = meaning;
    }
  }

  /** The longest wording that starts at an index. */
  @Nullable Hit at(Words words, int index) {
    return walk(words, index, Integer.MAX_VALUE);
  }

  boolean has(Words words, int index) {
    return at(words, index) != null;
  }

  /** The words that wordings begin with. */
  Set<String> firstWords() {
    return root.next.keySet();
  }

  /** Whether this single word is a wording. */
  boolean contains(String word) {
    return meaningOf(word) != null;
  }

  /** What this single word means. */
  @Nullable String meaningOf(String word) {
    Node node = root.next.get(word);
    return node == null ? null : node.meaning;
  }

  /**
   * The longest wording that ends right before an index; its {@code next} is the index of its first
   * word.
   */
  @Nullable Hit endingAt(Words words, int index) {
    if (!lastWords.contains(words.get(index - 1).norm())) {
      return null;
    }
    for (int start = Math.max(0, index - LONGEST); start < index; start++) {
      Hit hit = walk(words, start, index);
      if (hit != null && hit.next == index) {
        return new Hit(hit.meaning, start);
      }
    }
    return null;
  }

  private @Nullable Hit walk(Words words, int index, int limit) {
    Node node = root;
    Hit best = null;
    for (int i = index; i < limit && i < words.size(); i++) {
      Node next = node.next.get(words.get(i).norm());
      if (next == null) {
        boolean hyphen = i > index && words.get(i).is("-") && words.get(i).glued();
        if (!hyphen) {
          break;
        }
        continue;
      }
      node = next;
      if (node.meaning != null) {
        best = new Hit(node.meaning, i + 1);
      }
    }
    return best;
  }
}
